using System.Text.Json.Serialization;

namespace SmpBot.Channels.DirectLine;

/// <summary>A user's name for themselves; only the id counts.</summary>
internal sealed record WireUser(string? Id);

/// <summary>Body of a request for a token or a conversation.</summary>
internal sealed record WireStart(WireUser? User, string? Locale);

/// <summary>A token, and where there is a conversation the way to its stream.</summary>
internal sealed record WireConversation(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null);

/// <summary>The id that a posted activity has from now on.</summary>
internal sealed record WireId(string Id);

/// <summary>A picture in an uploaded message.</summary>
internal sealed record WireAttachment(string ContentType, string ContentUrl, string Name, string? ThumbnailUrl);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WireStart))]
[JsonSerializable(typeof(WireConversation))]
[JsonSerializable(typeof(WireId))]
[JsonSerializable(typeof(WireAttachment))]
[JsonSerializable(typeof(LaterWord))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
