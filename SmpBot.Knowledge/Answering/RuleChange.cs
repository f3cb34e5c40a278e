using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>A day on which the verdict for an activity changes.</summary>
/// <param name="Topic">Topic id.</param>
/// <param name="Name">The topic's name in the middle of a sentence.</param>
/// <param name="Day">Healing day of the change.</param>
/// <param name="Date">Calendar date of the change.</param>
/// <param name="Verdict">What holds from then on.</param>
public sealed record RuleChange(string Topic, string Name, int Day, DateOnly Date, Verdict Verdict)
{
    /// <summary>All changes of the guide's activities for a treatment, in order of dates.</summary>
    public static IReadOnlyList<RuleChange> For(Guide.Guide guide, Treatment treatment)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(treatment);
        return
        [
            .. guide.Topics
                .Where(t => t.Kind == TopicKind.Activity && t.Pack.Kind != PackKind.General)
                .SelectMany(t => Of(t, treatment))
                .OrderBy(c => c.Day),
        ];
    }

    private static IEnumerable<RuleChange> Of(Topic topic, Treatment treatment)
    {
        foreach (var day in topic.Rules.Where(r => r.Aspect is null).SelectMany(r => new[] { r.Days.First, r.Days.Last + 1 }).OfType<int>().Where(d => d > 1).Distinct().Order())
        {
            var verdict = topic.RuleOn(day, treatment.Finality)!.Verdict;
            if (verdict != topic.RuleOn(day - 1, treatment.Finality)!.Verdict)
            {
                yield return new(topic.Id, topic.Name, day, treatment.DateOf(day), verdict);
            }
        }
    }
}
