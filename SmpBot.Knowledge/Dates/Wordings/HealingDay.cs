using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"day 5": Day 1 is the day of treatment.</summary>
/// <param name="Number">The day.</param>
/// <param name="IsNow">The client says that today is that day.</param>
internal sealed record HealingDay(int Number, bool IsNow) : Meaning(Tense.Open)
{
    public override bool IsDayNumber => true;

    public override DateResolution Resolve(DateRole role, DateContext context) =>
        role == DateRole.Treatment || context.TreatmentDate is null
            ? Reach.One(context.Today.Plus(1 - Number), role, context.Today)
            : Reach.One(context.TreatmentDate.Plus(Number - 1), role, context.Today);
}

/// <summary>Time since the treatment, counted in whole days or weeks: "it's been 3 days", "10 days post".</summary>
internal sealed record TimeSince(Span Span, bool IsDayCount = false) : Meaning(Tense.Past)
{
    /// <summary>"8 days after my session" with a known treatment is a date of its own.</summary>
    public bool IsAfter { get; init; }

    public override bool IsDayNumber => true;

    /// <summary>A loose count never moves a known date by the day that counting from nought or one makes.</summary>
    public bool Confirms(DateContext context) => context.TreatmentDate is { } known
        && Counted(context.Today).Any(date => date is { } day && Math.Abs(day.DayNumber - known.DayNumber) <= Slack);

    public override DateResolution Resolve(DateRole role, DateContext context) => role switch
    {
        DateRole.Treatment when Confirms(context) => new DateResolution.One(context.TreatmentDate!.Value),
        DateRole.Asked when context.TreatmentDate is { } known => Reach.Any(Span.From(known, 1), role, context.Today),
        _ => Reach.Any(Counted(context.Today), role, context.Today),
    };

    private int Slack => Span.Unit is Unit.Day or Unit.Hour ? 1 : 3;

    private IReadOnlyList<DateOnly?> Counted(DateOnly today) =>
        Span.From(today, -1) is var dates && IsDayCount && Span.Unit == Unit.Day ? [.. dates.Select(date => date.Plus(1))] : dates;
}
