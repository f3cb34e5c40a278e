using System.Collections.Frozen;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>Names of weekdays, months, units and times of day.</summary>
internal static class Names
{
    private static readonly FrozenDictionary<string, int> Months = Enumerate(
        "january february march april may june july august september october november december", 1);

    private static readonly FrozenDictionary<string, int> Weekdays = Enumerate(
        "sunday monday tuesday wednesday thursday friday saturday", 0);

    private static readonly FrozenSet<string> TimesOfDay = FrozenSet.Create(
        "morning", "morn", "afternoon", "evening", "night", "eve", "lunchtime", "lunch", "midday", "noon", "teatime", "midnight");

    private static readonly FrozenDictionary<string, Unit> Units = new Dictionary<string, Unit>
    {
        ["minute"] = Unit.Minute, ["minutes"] = Unit.Minute, ["hour"] = Unit.Hour, ["hours"] = Unit.Hour,
        ["day"] = Unit.Day, ["days"] = Unit.Day, ["night"] = Unit.Day, ["nights"] = Unit.Day, ["sleeps"] = Unit.Day,
        ["week"] = Unit.Week, ["weeks"] = Unit.Week, ["fortnight"] = Unit.Fortnight, ["fortnights"] = Unit.Fortnight,
        ["month"] = Unit.Month, ["months"] = Unit.Month, ["year"] = Unit.Year, ["years"] = Unit.Year,
    }.ToFrozenDictionary();

    public static int Month(string word) => Months.GetValueOrDefault(word, 0);

    public static DayOfWeek? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? (DayOfWeek)day : null;

    public static bool IsTimeOfDay(string word) => TimesOfDay.Contains(word);

    public static Unit? UnitOf(Token token) =>
        token.Kind == TokenKind.Word && Units.TryGetValue(token.Text, out var unit) ? unit : null;

    private static FrozenDictionary<string, int> Enumerate(string words, int first) =>
        words.Split(' ').Select((word, at) => (word, at)).ToFrozenDictionary(pair => pair.word, pair => pair.at + first);
}
