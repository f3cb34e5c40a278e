using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Rendering;

/// <summary>What all cards have in common.</summary>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The newest version that Teams shows; Web Chat shows newer ones, too.</summary>
    private const string Version = "1.5";

    /// <summary>A card with this content; <paramref name="inWords"/> is read out, and shown where the card cannot be.</summary>
    public static JsonObject Of(JsonArray body, string inWords) => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = Version,
        ["fallbackText"] = inWords,
        ["speak"] = inWords,
        ["body"] = body,
    };

    /// <summary>The card as an attachment of a message.</summary>
    public static JsonElement Attach(JsonObject card) => JsonSerializer.SerializeToElement(
        new JsonObject { ["contentType"] = ContentType, ["content"] = card },
        ActivityJson.Default.JsonObject);
}
