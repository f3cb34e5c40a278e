using System.Text.Json.Serialization;

namespace SmpBot.Channels.WebChat;

/// <summary>What the page tells when it opens the chat.</summary>
internal sealed record OpenChat(string? LocalTimestamp, string? LocalTimezone, string? Locale, bool StartOver, bool Framed);

/// <summary>What the page needs to connect.</summary>
internal sealed record OpenedChat(string Token, string ConversationId, string Domain);

/// <summary>Where the client is in healing; empty where that is not known.</summary>
internal sealed record ChatStatus(int? Day = null, string? Stage = null, string? StageTitle = null, ChatChange? Next = null);

/// <summary>What the widget knows of the studio.</summary>
internal sealed record WidgetStudio(string Name, string Accent);

/// <summary>The next date on which a rule changes.</summary>
internal sealed record ChatChange(DateOnly On, string When, string Text);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OpenChat))]
[JsonSerializable(typeof(OpenedChat))]
[JsonSerializable(typeof(ChatStatus))]
[JsonSerializable(typeof(WidgetStudio))]
internal sealed partial class ChatJson : JsonSerializerContext;
