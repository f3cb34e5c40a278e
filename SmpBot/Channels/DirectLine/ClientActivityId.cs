using System.Text.Json;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.DirectLine;

/// <summary>The id that Web Chat gives an activity before the server does; the same when it is sent again.</summary>
internal static class ClientActivityId
{
    private const int Longest = 200;

    public static string? Of(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= Longest } value
            ? "client:" + value
            : null;
}
