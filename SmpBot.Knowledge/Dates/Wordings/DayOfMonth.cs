using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"the 4th", with a weekday "Friday 4", or "the 4th of last month".</summary>
internal sealed record DayOfMonth(int Day, int? MonthShift = null, DayOfWeek? Weekday = null) : Meaning(TenseOf(MonthShift))
{
    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        var today = context.Today;
        var date = MonthShift is { } shift ? Recurring.InMonth(today, shift, Day) : OnWeekday(role, today) ?? Recurring.OfMonth(role, today, Day);
        var found = date is null ? new DateResolution.Impossible() : Reach.One(date, role, today);
        return Weekday is { } day ? DateOnWeekday.Agreed(found, day, role, today) : found;
    }

    // "Friday the 13th" tells the month.
    public DateOnly? OnWeekday(DateRole role, DateOnly today)
    {
        const int MonthsThatMatch = 3;
        return Weekday is null ? null : Recurring.Nearest(
            role,
            today,
            step => Recurring.InMonth(today, step, Day) is { } date && date.DayOfWeek == Weekday ? date : null,
            MonthsThatMatch);
    }

    private static Tense TenseOf(int? shift) => shift switch
    {
        < 0 => Tense.Past,
        > 0 => Tense.Future,
        _ => Tense.Open,
    };
}
