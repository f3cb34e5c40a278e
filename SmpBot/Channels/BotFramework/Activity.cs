using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmpBot.Channels.BotFramework;

/// <summary>A message of the Bot Framework protocol. Members that are not named here are kept as they came.</summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Id { get; init; }

    public string? Timestamp { get; init; }

    public string? LocalTimestamp { get; init; }

    public string? LocalTimezone { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public string? ReplyToId { get; init; }

    public string? Locale { get; init; }

    public string? DeliveryMode { get; init; }

    public string? Name { get; init; }

    public string? Action { get; init; }

    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? InputHint { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<JsonElement>? Attachments { get; init; }

    public IReadOnlyList<JsonElement>? Entities { get; init; }

    public JsonElement? Value { get; init; }

    public JsonElement? ChannelData { get; init; }

    /// <summary>True where several people share the conversation.</summary>
    [JsonIgnore]
    public bool IsShared => Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>A party of a conversation.</summary>
internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Role { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>The conversation that an activity belongs to.</summary>
internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    public bool? IsGroup { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}

/// <summary>Texts that the client can tap.</summary>
internal sealed record SuggestedActions
{
    public IReadOnlyList<string>? To { get; init; }

    public IReadOnlyList<CardAction>? Actions { get; init; }
}

/// <summary>One thing to tap; <c>imBack</c> says its value for the client.</summary>
internal sealed record CardAction
{
    public string? Type { get; init; }

    public string? Title { get; init; }

    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? More { get; set; }
}
