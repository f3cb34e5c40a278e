using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Dates that come round again; the role says on which side of today.</summary>
internal static class Recurring
{
    /// <summary>The latest not after today for a treatment, else the first not before it.</summary>
    public static DateOnly? Nearest(DateRole role, DateOnly today, Func<int, DateOnly?> dateOfStep, int steps)
    {
        var past = role != DateRole.Asked;
        for (var step = 0; step <= steps; step++)
        {
            var date = dateOfStep(past ? -step : step);
            if (date is { } day && (past ? day <= today : day >= today))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The same among dates in any order.</summary>
    public static DateOnly? Nearest(DateRole role, DateOnly today, IEnumerable<DateOnly> dates) => role != DateRole.Asked
        ? dates.Where(date => date <= today).Select(date => (DateOnly?)date).Max()
        : dates.Where(date => date >= today).Select(date => (DateOnly?)date).Min();

    public static DateOnly? OfYear(DateRole role, DateOnly today, Func<int, DateOnly?> dateOfYear) =>
        Nearest(role, today, step => dateOfYear(today.Year + step), 8);

    public static DateOnly? OfMonth(DateRole role, DateOnly today, int day) =>
        Nearest(role, today, step => InMonth(today, step, day), 8);

    public static DateOnly? InMonth(DateOnly today, int shift, int day) =>
        new DateOnly(today.Year, today.Month, 1).PlusMonths(shift) is { } month ? Safe.Day(month.Year, month.Month, day) : null;
}
