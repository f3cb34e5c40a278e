using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>A healing stage with the client's own dates.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="From">Its first date.</param>
/// <param name="To">Its last date, or null where it has no end.</param>
/// <param name="IsNow">True where today lies in it.</param>
public sealed record TimelineStage(Stage Stage, DateOnly From, DateOnly? To, bool IsNow);

/// <summary>Where the client is in healing, and what opens when.</summary>
/// <param name="Treatment">The treatment it is counted from.</param>
/// <param name="Today">The client's calendar date.</param>
/// <param name="Day">Healing day today; below 1 before the treatment.</param>
/// <param name="Stages">All stages in order.</param>
/// <param name="Changes">All dates on which the rule for an activity changes, past ones included.</param>
public sealed record Timeline(
    Treatment Treatment,
    DateOnly Today,
    int Day,
    IReadOnlyList<TimelineStage> Stages,
    IReadOnlyList<RuleChange> Changes)
{
    /// <summary>The stage of today, or null before the treatment.</summary>
    public TimelineStage? Now => Stages.FirstOrDefault(s => s.IsNow);

    /// <summary>The changes that are still to come, in order of dates.</summary>
    public IEnumerable<RuleChange> Upcoming => Changes.Where(c => c.Date > Today);

    /// <summary>The timeline of a treatment.</summary>
    public static Timeline For(Guide.Guide guide, Treatment treatment, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(treatment);
        var day = treatment.DayOn(today);
        return new(
            treatment,
            today,
            day,
            [
                .. guide.Stages.Select(s => new TimelineStage(
                    s, treatment.DateOf(s.Days.First), s.Days.Last is { } last ? treatment.DateOf(last) : null, s.Days.Contains(day))),
            ],
            RuleChange.For(guide, treatment));
    }
}
