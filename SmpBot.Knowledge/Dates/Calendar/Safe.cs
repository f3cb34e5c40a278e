namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>Date arithmetic that has no result instead of an exception.</summary>
internal static class Safe
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly? Plus(this DateOnly? date, long days) =>
        date is { } from && from.DayNumber + days is >= 0 and <= 3_652_058
            ? DateOnly.FromDayNumber((int)(from.DayNumber + days))
            : null;

    public static DateOnly? Plus(this DateOnly date, long days) => Plus((DateOnly?)date, days);

    public static DateOnly? PlusMonths(this DateOnly date, long months) =>
        Math.Abs(months) <= 12_000 && date.Year * 12L + date.Month - 1 + months is >= 12 and < 120_000
            ? date.AddMonths((int)months)
            : null;
}
