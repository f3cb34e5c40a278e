using System.Text.Json;
using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>One message to send, complete but for the account.</summary>
/// <param name="To">The client's telephone number.</param>
/// <param name="Body">What is said.</param>
/// <param name="ConfirmsStop">True for the one message that goes to somebody who has just asked for no more.</param>
internal sealed record TwilioCall(string To, string Body, bool ConfirmsStop = false)
{
    /// <summary>Reads back what <see cref="ToOutgoing"/> has written. Throws <see cref="JsonException"/> where it has not.</summary>
    public static TwilioCall Read(string content) =>
        JsonSerializer.Deserialize(content, TwilioJson.Default.TwilioCall) is { To: not null, Body: not null } call
            ? call
            : throw new JsonException("A message to Twilio lacks what it needs.");

    /// <summary>The call as a message that leaves after its turn is saved.</summary>
    public Outgoing ToOutgoing() => new(TwilioRoute.RouteName, JsonSerializer.Serialize(this, TwilioJson.Default.TwilioCall));
}

/// <summary>Twilio's answer: the id of a message that it has taken, or the number of an error.</summary>
internal sealed record TwilioReceipt(string? Sid, int? Code);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TwilioCall))]
[JsonSerializable(typeof(TwilioReceipt))]
internal sealed partial class TwilioJson : JsonSerializerContext;
