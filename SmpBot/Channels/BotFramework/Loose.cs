using System.Text.Json;

namespace SmpBot.Channels.BotFramework;

/// <summary>Reads members of JSON that may be anything: what is missing or of another kind is null.</summary>
internal static class Loose
{
    public static JsonElement? Member(this JsonElement? parent, string name) => parent is { } element ? element.Member(name) : null;

    public static JsonElement? Member(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value : null;

    public static string? StringOf(this JsonElement? parent, string name) => parent is { } element ? element.StringOf(name) : null;

    public static string? StringOf(this JsonElement parent, string name) =>
        parent.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
