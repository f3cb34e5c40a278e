using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>A holiday, or the day beside it: "the day after Christmas".</summary>
/// <param name="Holiday">Which.</param>
/// <param name="Shift">Days after it.</param>
/// <param name="IsPast">"last Halloween".</param>
/// <param name="Day">Only where it falls on that weekday: "bank holiday Monday".</param>
internal sealed record OnHoliday(Holiday Holiday, int Shift = 0, bool IsPast = false, DayOfWeek? Day = null) : Meaning(IsPast ? Tense.Past : Tense.Open)
{
    public override DateResolution Resolve(DateRole role, DateContext context) =>
        Reach.One(Date(role, context.Today), role, context.Today);

    public DateOnly? Date(DateRole role, DateOnly today)
    {
        var dates = Holiday.Around(today).Where(date => Day is null || date.DayOfWeek == Day).Select(date => date.Plus(Shift)).OfType<DateOnly>();
        return Recurring.Nearest(IsPast ? DateRole.Treatment : role, today, dates);
    }
}

/// <summary>The first such weekday after a holiday (side 1) or the last before it (side -1).</summary>
internal sealed record BesideHoliday(Holiday Holiday, DayOfWeek Day, int Side) : Meaning(Tense.Open)
{
    private const int Week = 7;

    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        var dates = Holiday.Around(context.Today).Select(Beside).OfType<DateOnly>();
        return Reach.One(Recurring.Nearest(role, context.Today, dates), role, context.Today);
    }

    private DateOnly? Beside(DateOnly holiday) =>
        Enumerable.Range(1, Week).Select(step => holiday.Plus(Side * step)).FirstOrDefault(date => date?.DayOfWeek == Day);
}

/// <summary>"Easter weekend", "memorial day weekend Sunday": the weekend that a holiday makes long.</summary>
internal sealed record HolidayWeekend(Holiday Holiday, DayOfWeek? Day) : Meaning(Tense.Open)
{
    private const int Near = 3;

    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        // Its last days may still be to come while the holiday is past, and the other way round.
        var past = role != DateRole.Asked;
        var all = Holiday.Around(context.Today).Select(Days).Where(days => days.Any(day => past ? day <= context.Today : day >= context.Today));
        var days = past ? all.MaxBy(days => days[0]) : all.MinBy(days => days[0]);
        return days is null ? new DateResolution.OutOfReach(null)
            : past ? Reach.Any([.. days.Select(day => (DateOnly?)day)], role, context.Today)
            : Reach.One(days.First(day => day >= context.Today), role, context.Today);
    }

    // Friday to Monday around the holiday, as far as they touch it.
    private DateOnly[] Days(DateOnly holiday)
    {
        var near = Enumerable.Range(-Near, 2 * Near + 1).Select(shift => holiday.Plus(shift)).OfType<DateOnly>();
        return [.. near.Where(date => Day is { } day ? date.DayOfWeek == day
            : date == holiday || date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)];
    }
}
