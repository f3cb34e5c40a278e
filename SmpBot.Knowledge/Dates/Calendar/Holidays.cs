namespace SmpBot.Knowledge.Dates.Calendar;

internal enum Holiday
{
    NewYearsEve,
    NewYear,
    BurnsNight,
    AustraliaDay,
    Valentine,
    PancakeDay,
    PatricksDay,
    GoodFriday,
    Easter,
    EasterMonday,
    AnzacDay,
    MemorialDay,
    IndependenceDay,
    LaborDay,
    Halloween,
    BonfireNight,
    VeteransDay,
    Thanksgiving,
    BlackFriday,
    ChristmasEve,
    Christmas,
    BoxingDay,
}

/// <summary>When a holiday falls.</summary>
internal static class Holidays
{
    public static DateOnly? In(this Holiday holiday, int year, bool canada) => holiday switch
    {
        Holiday.NewYearsEve => Safe.Day(year, 12, 31),
        Holiday.NewYear => Safe.Day(year, 1, 1),
        Holiday.BurnsNight => Safe.Day(year, 1, 25),
        Holiday.AustraliaDay => Safe.Day(year, 1, 26),
        Holiday.Valentine => Safe.Day(year, 2, 14),
        Holiday.PancakeDay => Easter(year).Plus(-47),
        Holiday.PatricksDay => Safe.Day(year, 3, 17),
        Holiday.GoodFriday => Easter(year).Plus(-2),
        Holiday.Easter => Easter(year),
        Holiday.EasterMonday => Easter(year).Plus(1),
        Holiday.AnzacDay => Safe.Day(year, 4, 25),
        Holiday.MemorialDay => OnOrAfter(Safe.Day(year, 5, 25), DayOfWeek.Monday),
        Holiday.IndependenceDay => Safe.Day(year, 7, 4),
        Holiday.LaborDay => OnOrAfter(Safe.Day(year, 9, 1), DayOfWeek.Monday),
        Holiday.Halloween => Safe.Day(year, 10, 31),
        Holiday.BonfireNight => Safe.Day(year, 11, 5),
        Holiday.VeteransDay => Safe.Day(year, 11, 11),
        Holiday.Thanksgiving => canada ? OnOrAfter(Safe.Day(year, 10, 8), DayOfWeek.Monday) : AmericanThanksgiving(year),
        Holiday.BlackFriday => AmericanThanksgiving(year).Plus(1),
        Holiday.ChristmasEve => Safe.Day(year, 12, 24),
        Holiday.Christmas => Safe.Day(year, 12, 25),
        _ => Safe.Day(year, 12, 26),
    };

    private static DateOnly? AmericanThanksgiving(int year) => OnOrAfter(Safe.Day(year, 11, 22), DayOfWeek.Thursday);

    private static DateOnly? OnOrAfter(DateOnly? date, DayOfWeek day) =>
        date is { } from ? from.Plus((7 + day - from.DayOfWeek) % 7) : null;

    // Meeus, Jones and Butcher's rule for the Gregorian calendar.
    private static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > 9998)
        {
            return null;
        }

        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return Safe.Day(year, n / 31, n % 31 + 1);
    }
}
