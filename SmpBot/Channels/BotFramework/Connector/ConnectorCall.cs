using System.Text.Json;
using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>One call to a channel's service, complete but for the bot's token.</summary>
/// <param name="Service">The service.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path below the service's address.</param>
/// <param name="Body">What is sent.</param>
internal sealed record ConnectorCall(ServiceAddress Service, string Method, string Path, JsonElement Body)
{
    private const string Post = "POST";
    private const string Put = "PUT";

    /// <summary>The telephone number that it goes to on the SMS channel, or null.</summary>
    [JsonIgnore]
    public string? SmsRecipient =>
        Body.TryGetProperty("channelId", out var channel) && channel.ValueEquals(ArrivalReader.Sms)
        && Body.TryGetProperty("recipient", out var recipient) && recipient.TryGetProperty("id", out var id)
            ? id.GetString()
            : null;

    /// <summary>Says something: as the answer to what it replies to, else at the end of the conversation.</summary>
    public static ConnectorCall Say(ServiceAddress service, Activity activity)
    {
        var path = Activities(activity.Conversation?.Id);
        return new(
            service,
            Post,
            string.IsNullOrEmpty(activity.ReplyToId) ? path : $"{path}/{Escape(activity.ReplyToId)}",
            Write(activity));
    }

    /// <summary>Puts <paramref name="activity"/> in the place of one that was sent before.</summary>
    public static ConnectorCall Update(ServiceAddress service, string sentId, Activity activity) =>
        new(service, Put, $"{Activities(activity.Conversation?.Id)}/{Escape(sentId)}", Write(activity));

    /// <summary>Shows for a few seconds that the bot is at it.</summary>
    public static ConnectorCall Typing(ServiceAddress service, Activity incoming) => Say(service, new()
    {
        Type = ActivityTypes.Typing,
        ChannelId = incoming.ChannelId,
        From = incoming.Recipient,
        Recipient = incoming.From,
        Conversation = incoming.Conversation,
    });

    /// <summary>Begins a conversation, with its first message where there is one.</summary>
    public static ConnectorCall Create(ServiceAddress service, NewConversation conversation) =>
        new(service, Post, "v3/conversations", JsonSerializer.SerializeToElement(conversation, ActivityJson.Default.NewConversation));

    /// <summary>Reads back what <see cref="ToOutgoing"/> has written. Throws <see cref="JsonException"/> where it has not.</summary>
    public static ConnectorCall Read(string content) =>
        JsonSerializer.Deserialize(content, ActivityJson.Default.ConnectorCall) is { Service.Url: not null, Method: not null, Path: not null, Body.ValueKind: JsonValueKind.Object } call
            ? call
            : throw new JsonException("A connector call lacks what it needs.");

    /// <summary>The call as a message that leaves after its turn is saved.</summary>
    public Outgoing ToOutgoing() => new(ConnectorRoute.RouteName, JsonSerializer.Serialize(this, ActivityJson.Default.ConnectorCall));

    private static string Activities(string? conversation) => $"v3/conversations/{Escape(conversation ?? "")}/activities";

    private static string Escape(string id) => Uri.EscapeDataString(id);

    /// <summary>Ids are given by the channel.</summary>
    private static JsonElement Write(Activity activity) =>
        JsonSerializer.SerializeToElement(activity with { Id = null }, ActivityJson.Default.Activity);
}

/// <summary>A conversation that the bot begins.</summary>
internal sealed record NewConversation(
    ChannelAccount Bot,
    IReadOnlyList<ChannelAccount> Members,
    Activity? Activity = null,
    string? TenantId = null,
    JsonElement? ChannelData = null,
    bool IsGroup = false);
