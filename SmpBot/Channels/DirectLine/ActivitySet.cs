using System.Globalization;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine;

/// <summary>Activities with their watermark, the form both of a poll's response and of a stream's frame.</summary>
internal static class ActivitySet
{
    /// <summary>The JSON of <paramref name="lines"/>; none of them leaves the watermark where it was.</summary>
    public static string Write(IReadOnlyList<LoggedLine> lines, long watermark) =>
        $$"""{"activities":[{{string.Join(',', lines.Select(line => line.Content))}}],"watermark":"{{(lines.Count > 0 ? lines[^1].Sequence : watermark)}}"}""";

    /// <summary>The number in a watermark. An empty or foreign one means from the beginning.</summary>
    public static long Watermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
