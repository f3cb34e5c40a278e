using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>The timeline as the guide has it: every stage, and the changes that are still to come.</summary>
internal sealed class GuideTimeline(Guide guide, StudioVoice studio) : ITimelineSource
{
    public TimelineView? View(Treatment treatment, DateOnly today)
    {
        var timeline = Timeline.For(guide, treatment, today);
        return timeline.Day < 1
            ? null
            : new(
                [.. timeline.Stages.Select(s => new TimelineStage(s.Stage.Id, s.Stage.Name, s.From, s.To, s.IsNow))],
                // Where it hangs on the final session nothing opens yet; the date that holds either way comes later.
                [
                    .. timeline.Upcoming.Where(c => c.Verdict != Verdict.Ask)
                        .GroupBy(c => (c.Date, Says: Says(c, treatment)))
                        .Select(g => new TimelineChange(g.Key.Date, Text([.. g.Select(c => guide.Find(c.Topic)!)], g.Key.Says))),
                ]);
    }

    // What holds from the date on, as it stands after a colon; null where it is simply fine.
    private string? Says(RuleChange change, Treatment treatment) => change.Verdict switch
    {
        Verdict.Yes => null,
        Verdict.Conditional when guide.Find(change.Topic)!.RuleOn(change.Day, treatment.Finality)?.Escalation >= Escalation.Offer
            => $"ask {studio.ArtistName} first",
        Verdict.Conditional => "with care",
        _ => "not now",
    };

    private static string Text(List<Topic> topics, string? says)
    {
        var names = topics is [var only] && says is null ? only.Name : List([.. topics.Select(Short)]);
        return Capital(says is null ? $"{names} {(IsPlural(names) ? "are" : "is")} fine" : $"{names}: {says}");
    }

    private static string List(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static string Short(Topic topic) => topic.ShortName ?? topic.Name;

    // "hats and caps are", "sunbeds are", "washing your head is".
    private static bool IsPlural(string name) =>
        name.Contains(" and ", StringComparison.Ordinal) || (name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
