using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"the last day of February", the 29th in a leap year.</summary>
internal sealed record LastOfMonth(int Month) : Meaning(Tense.Open)
{
    public override DateResolution Resolve(DateRole role, DateContext context) =>
        Reach.One(Recurring.OfYear(role, context.Today, LastDay), role, context.Today);

    private DateOnly? LastDay(int year) => year is >= 1 and <= 9999 ? Safe.Day(year, Month, DateTime.DaysInMonth(year, Month)) : null;
}
