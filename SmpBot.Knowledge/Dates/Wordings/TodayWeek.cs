using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"Today week": a week before today as a treatment date, a week after it otherwise.</summary>
internal sealed record TodayWeek() : Meaning(Tense.Open)
{
    private const int Week = 7;

    public override DateResolution Resolve(DateRole role, DateContext context) =>
        Reach.Any([context.Today.Plus(role == DateRole.Treatment ? -Week : Week)], role, context.Today);
}
