using System.Collections.Frozen;

namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>When a holiday falls in a year: once, or several times where the name is shared ("bank holiday").</summary>
/// <param name="Words">Its name.</param>
/// <param name="Regions">Countries (ISO 3166) where it means this day; none where it does everywhere else.</param>
/// <param name="In">Its dates in a year; null for one outside of the calendar.</param>
internal sealed record Holiday(string[] Words, string[] Regions, Func<int, IEnumerable<DateOnly?>> In)
{
    private const int Years = 8;

    /// <summary>All its dates in the years around <paramref name="today"/>, far enough for a leap day.</summary>
    public IEnumerable<DateOnly> Around(DateOnly today) =>
        Enumerable.Range(today.Year - Years, 2 * Years + 1).SelectMany(In).OfType<DateOnly>();
}

/// <summary>The holidays clients name, by the country of their locale. Dates of state holidays are those of the governments' own lists.</summary>
internal static class Holidays
{
    // Hindu and Chinese calendars follow the moon: dates as the governments of India and Singapore announced or computed them.
    private static readonly FrozenDictionary<int, DateOnly> Diwali = Table("2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26");
    private static readonly FrozenDictionary<int, DateOnly> LunarNewYear = Table("2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03");

    private static readonly Holiday[] All =
    [
        .. Named("new year eve, new years eve, nye, hogmanay", Fixed(12, 31)),
        .. Named("new year day, new years day, new years, nyd", Fixed(1, 1)),
        .. Named("burns night", Fixed(1, 25)),
        .. Named("republic day", Fixed(1, 26), "IN"),
        .. Named("australia day, straya day, aussie day", Fixed(1, 26)),
        .. Named("mlk, martin luther king", Nth(3, DayOfWeek.Monday, 1)),
        .. Named("waitangi", Fixed(2, 6)),
        .. Named("groundhog day", Fixed(2, 2)),
        .. Named("super bowl sunday, superbowl sunday, super bowl, superbowl", Nth(2, DayOfWeek.Sunday, 2)),
        .. Named("lunar new year, chinese new year, cny", In(LunarNewYear)),
        .. Named("st brigids", year => [Safe.Day(year, 2, 1) is { DayOfWeek: DayOfWeek.Friday } friday ? friday : OnOrAfter(Safe.Day(year, 2, 1), DayOfWeek.Monday)], "IE"),
        .. Named("valentines, valentine, vday, v day", Fixed(2, 14)),
        .. Named("presidents day, family day", Nth(3, DayOfWeek.Monday, 2)),
        .. Named("leap day, leap year day", Fixed(2, 29)),
        .. Named("st davids day", Fixed(3, 1)),
        .. Named("womens day", Fixed(8, 9), "ZA"),
        .. Named("womens day", Fixed(3, 8)),
        .. Named("st patrick, patricks day, st pats, pats day", Fixed(3, 17)),
        .. Named("human rights day", Fixed(3, 21), "ZA"),
        .. Named("april fools, april fool", Fixed(4, 1)),
        .. Named("pancake day, pancake tuesday, shrove tuesday, mardi gras, fat tuesday", FromEaster(-47)),
        .. Named("ash wednesday", FromEaster(-46)),
        .. Named("palm sunday", FromEaster(-7)),
        .. Named("maundy thursday", FromEaster(-3)),
        .. Named("good friday", FromEaster(-2)),
        .. Named("easter saturday", FromEaster(-1)),
        .. Named("easter monday", FromEaster(1)),
        .. Named("easter bank holiday, easter bank hol", Both(FromEaster(-2), FromEaster(1))),
        .. Named("easter sunday, easter", FromEaster(0)),
        .. Named("mothering sunday", FromEaster(-21)),
        .. Named("mothers day", FromEaster(-21), "GB IE"),
        .. Named("mothers day", Nth(2, DayOfWeek.Sunday, 5)),
        .. Named("st georges day", Fixed(4, 23)),
        .. Named("anzac", Fixed(4, 25)),
        .. Named("freedom day", Fixed(4, 27), "ZA"),
        .. Named("kings day, koningsdag", Fixed(4, 27), "NL"),
        .. Named("may day bank holiday, may day bank hol, early may bank holiday, may day monday", Nth(1, DayOfWeek.Monday, 5)),
        .. Named("may day, workers day", Fixed(5, 1)),
        .. Named("cinco de mayo", Fixed(5, 5)),
        .. Named("victoria day", year => [OnOrAfter(Safe.Day(year, 5, 18), DayOfWeek.Monday)]),
        .. Named("memorial day, spring bank holiday, whit monday, late may bank holiday", Last(DayOfWeek.Monday, 5)),
        .. Named("may bank holiday, may bank hol", Nth(1, DayOfWeek.Monday, 5), "IE"),
        .. Named("may bank holiday, may bank hol", Both(Nth(1, DayOfWeek.Monday, 5), Last(DayOfWeek.Monday, 5))),
        .. Named("june bank holiday, june bank hol", Nth(1, DayOfWeek.Monday, 6)),
        .. Named("kings birthday, queens birthday", Nth(1, DayOfWeek.Monday, 6), "NZ"),
        .. Named("kings birthday, queens birthday", Nth(2, DayOfWeek.Monday, 6), "AU"),
        .. Named("fathers day", Nth(1, DayOfWeek.Sunday, 9), "AU NZ"),
        .. Named("fathers day", Nth(3, DayOfWeek.Sunday, 6)),
        .. Named("youth day", Fixed(6, 16), "ZA"),
        .. Named("juneteenth", Fixed(6, 19)),
        .. Named("canada day", Fixed(7, 1)),
        .. Named("independence day", Fixed(8, 15), "IN"),
        .. Named("independence day", Fixed(6, 12), "PH"),
        .. Named("independence day", Fixed(7, 4)),
        .. Named("august bank holiday, august bank hol", Nth(1, DayOfWeek.Monday, 8), "IE"),
        .. Named("august bank holiday, august bank hol, summer bank holiday", Last(DayOfWeek.Monday, 8)),
        .. Named("labour day, labor day", Nth(4, DayOfWeek.Monday, 10), "NZ"),
        .. Named("labour day, labor day", Both(Nth(1, DayOfWeek.Monday, 3), Nth(2, DayOfWeek.Monday, 3), Nth(1, DayOfWeek.Monday, 5), Nth(1, DayOfWeek.Monday, 10)), "AU"),
        .. Named("labour day, labor day", Fixed(5, 1), "GB IE IN ZA SG MY DE FR ES IT PT NL BE AT MX BR"),
        .. Named("labour day, labor day", Nth(1, DayOfWeek.Monday, 9)),
        .. Named("heritage day, braai day", Fixed(9, 24), "ZA"),
        .. Named("gandhi jayanti", Fixed(10, 2)),
        .. Named("columbus day, indigenous peoples day", Nth(2, DayOfWeek.Monday, 10)),
        .. Named("october bank holiday, october bank hol", Last(DayOfWeek.Monday, 10)),
        .. Named("diwali, deepavali", In(Diwali)),
        .. Named("halloween", Fixed(10, 31)),
        .. Named("melbourne cup, cup day", Nth(1, DayOfWeek.Tuesday, 11), "AU NZ"),
        .. Named("bonfire night, bonfire day, guy fawkes night, guy fawkes", Fixed(11, 5)),
        .. Named("veterans day, remembrance day, armistice day", Fixed(11, 11)),
        .. Named("remembrance sunday", Nth(2, DayOfWeek.Sunday, 11)),
        .. Named("thanksgiving, turkey day, canadian thanksgiving", Nth(2, DayOfWeek.Monday, 10), "CA"),
        .. Named("canadian thanksgiving", Nth(2, DayOfWeek.Monday, 10)),
        .. Named("thanksgiving, turkey day, american thanksgiving, us thanksgiving", AmericanThanksgiving(0)),
        .. Named("american thanksgiving, us thanksgiving", AmericanThanksgiving(0), "CA"),
        .. Named("black friday", AmericanThanksgiving(1)),
        .. Named("cyber monday", AmericanThanksgiving(4)),
        .. Named("st andrews day", Fixed(11, 30)),
        .. Named("day of reconciliation, reconciliation day", Fixed(12, 16), "ZA"),
        .. Named("christmas eve", Fixed(12, 24)),
        .. Named("christmas", Fixed(12, 25)),
        .. Named("boxing day, st stephens, stephens day", Fixed(12, 26)),
        .. Named("bank holiday, bank hol", British, "GB"),
        .. Named("bank holiday, bank hol", Irish, "IE"),
    ];

    private static readonly FrozenDictionary<string, Holiday[]> ByFirstWord = All
        .SelectMany(holiday => new[] { holiday.Words[0], holiday.Words[0].TrimEnd('s') }.Distinct().Select(word => (word, holiday)))
        .GroupBy(pair => pair.word)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.holiday).OrderByDescending(holiday => holiday.Words.Length).ToArray());

    /// <summary>Words that a name may begin with.</summary>
    public static IEnumerable<string> FirstWords => ByFirstWord.Keys;

    /// <summary>The holidays of a country whose name begins with a word, longest name first.</summary>
    public static IEnumerable<Holiday> Of(string firstWord, string? region)
    {
        if (!ByFirstWord.TryGetValue(firstWord, out var found))
        {
            return [];
        }

        return found.Where(holiday => holiday.Regions.Length == 0 || (region is not null && holiday.Regions.Contains(region)));
    }

    private static IEnumerable<Holiday> Named(string names, Func<int, IEnumerable<DateOnly?>> dates, string regions = "") =>
        names.Split(", ").Select(name => new Holiday(name.Split(' '), regions.Split(' ', StringSplitOptions.RemoveEmptyEntries), dates));

    private static Func<int, IEnumerable<DateOnly?>> Fixed(int month, int day) => year => [Safe.Day(year, month, day)];

    private static Func<int, IEnumerable<DateOnly?>> Nth(int nth, DayOfWeek day, int month) =>
        year => [OnOrAfter(Safe.Day(year, month, 7 * nth - 6), day)];

    private static Func<int, IEnumerable<DateOnly?>> Last(DayOfWeek day, int month) =>
        year => [OnOrAfter(Safe.Day(year, month, 25), day)];

    private static Func<int, IEnumerable<DateOnly?>> FromEaster(int days) => year => [Easter(year).Plus(days)];

    private static Func<int, IEnumerable<DateOnly?>> AmericanThanksgiving(int days) =>
        year => [OnOrAfter(Safe.Day(year, 11, 22), DayOfWeek.Thursday).Plus(days)];

    private static Func<int, IEnumerable<DateOnly?>> In(FrozenDictionary<int, DateOnly> table) =>
        year => table.TryGetValue(year, out var date) ? [date] : [];

    private static Func<int, IEnumerable<DateOnly?>> Both(params Func<int, IEnumerable<DateOnly?>>[] rules) =>
        year => rules.SelectMany(rule => rule(year));

    // England and Wales; a holiday at a weekend moves to the next working day.
    private static IEnumerable<DateOnly?> British(int year) => Both(
        FromEaster(-2), FromEaster(1), Nth(1, DayOfWeek.Monday, 5), Last(DayOfWeek.Monday, 5), Last(DayOfWeek.Monday, 8))(year)
        .Concat(Working(year, (1, 1))).Concat(Working(year, (12, 25), (12, 26)));

    private static IEnumerable<DateOnly?> Irish(int year) => Both(
        Nth(1, DayOfWeek.Monday, 2), Fixed(3, 17), FromEaster(1), Nth(1, DayOfWeek.Monday, 5), Nth(1, DayOfWeek.Monday, 6),
        Nth(1, DayOfWeek.Monday, 8), Last(DayOfWeek.Monday, 10), Fixed(12, 25), Fixed(12, 26), Fixed(1, 1))(year);

    private static List<DateOnly?> Working(int year, params (int Month, int Day)[] days)
    {
        var found = new List<DateOnly?>();
        foreach (var (month, day) in days)
        {
            var date = Safe.Day(year, month, day);
            while (date is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } || (date is not null && found.Contains(date)))
            {
                date = date.Plus(1);
            }

            found.Add(date);
        }

        return found;
    }

    private static DateOnly? OnOrAfter(DateOnly? date, DayOfWeek day) =>
        date is { } from ? from.Plus((7 + day - from.DayOfWeek) % 7) : null;

    private static FrozenDictionary<int, DateOnly> Table(string dates) => dates.Split(' ')
        .Select(date => DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        .ToFrozenDictionary(date => date.Year);

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
