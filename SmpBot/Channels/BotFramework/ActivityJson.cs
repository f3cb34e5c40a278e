using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Knowledge.Answering;

namespace SmpBot.Channels.BotFramework;

/// <summary>How activities are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AftercareAnswer))]
[JsonSerializable(typeof(ConnectorCall))]
[JsonSerializable(typeof(NewConversation))]
[JsonSerializable(typeof(InvokeResponse))]
[JsonSerializable(typeof(InvokeTaken))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <summary>The response body to an activity with <c>deliveryMode: expectReplies</c>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
