using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Channels.Rendering.Sms;

/// <summary>
/// Puts the replies of a turn into one SMS of at most two segments where the answer allows. Replies are plain text with bare
/// links already; buttons become numbers, the timeline card becomes its own words, and what is too long waits for MORE.
/// </summary>
internal sealed class SmsRenderer(ITimelineSource timeline)
{
    /// <summary>The one reply in the place of all, and what the next message may refer to. No reply gives none.</summary>
    public (Reply? Reply, SmsMemory Memory) Render(IReadOnlyList<Reply> replies, Treatment? treatment, DateOnly today)
    {
        if (replies.Count == 0)
        {
            return (null, SmsMemory.Nothing);
        }

        List<string> choices = [.. replies.SelectMany(reply => reply.Choices).Distinct()];
        List<string> urgent = [.. replies.SelectMany(reply => reply.Urgent).Distinct()];
        var rest = replies.Select(reply => Without(reply.Text, reply.Urgent)).Append(Numbered(choices));
        if (replies.Any(reply => reply.ShowsTimeline) && treatment is not null && timeline.View(treatment, today) is { } view)
        {
            rest = rest.Append(new Timeline(view, treatment.DayOn(today)).InWords());
        }

        var (first, more) = SmsParts.Cut(Plain(urgent), Plain(rest));
        return (
            new(first, [.. replies.SelectMany(reply => reply.Answers)], [], replies.Any(reply => reply.ExpectsInput)),
            new(choices, more));
    }

    private static string Without(string text, IReadOnlyList<string> parts) =>
        parts.Aggregate(text, (left, part) => left.Replace(part, "", StringComparison.Ordinal));

    /// <summary>Paragraphs on lines of their own, in the alphabet of SMS as far as it goes.</summary>
    private static string Plain(IEnumerable<string> paragraphs) => Gsm7.Nearest(string.Join('\n', paragraphs
        .SelectMany(paragraph => paragraph.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))));

    private static string Numbered(List<string> choices)
    {
        var numbered = choices.Select((choice, index) => $"{index + 1} for \"{choice}\"").ToList();
        return numbered.Count switch
        {
            0 => "",
            1 => $"Reply {numbered[0]}.",
            _ => $"Reply {string.Join(", ", numbered.SkipLast(1))} or {numbered[^1]}.",
        };
    }
}
