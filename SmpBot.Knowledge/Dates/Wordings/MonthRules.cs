using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Days with the name of their month.</summary>
internal static class MonthRules
{
    private const int HighestDay = 31;

    /// <summary>"4 Nov", "the 4th of November 2026", "first of october", "5th of last month".</summary>
    public static Find? DayMonth(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "the") ? 1 : 0;
        if (Day(said, at + lead) is not { } day)
        {
            return null;
        }

        var next = at + lead + day.Count;
        next += said.Word(next) is "of" or "-" or "/" or "." or "day" ? 1 : 0;
        next += said.Is(next, "of") ? 1 : 0;
        if (said.Is(next + 1, "month") && said.Word(next) is "this" or "last" or "next" or "the")
        {
            var shift = said.Word(next) switch { "last" => -1, "next" => 1, _ => 0 };
            return new Find(next + 2 - at, new DayOfMonth(day.Value, shift));
        }

        if (Names.Month(said.Word(next)) is var month && month == 0 || IsVerb(said, at, next, day.IsOrdinal))
        {
            return null;
        }

        var year = Year(said, next + 1);
        return new Find(next + 1 + year.Count - at, MonthDay.Of(month, day.Value, year.Value));
    }

    /// <summary>"last month on the 28th".</summary>
    public static Find? MonthThenDayOfIt(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at + 1, "month") || said.Word(at) is not ("last" or "this" or "next"))
        {
            return null;
        }

        var next = at + 2 + (said.Is(at + 2, "on", ",") ? 1 : 0);
        next += said.Is(next, "the") ? 1 : 0;
        var shift = said.Word(at) switch { "last" => -1, "next" => 1, _ => 0 };
        return Day(said, next) is { IsOrdinal: true } day ? new Find(next + day.Count - at, new DayOfMonth(day.Value, shift)) : null;
    }

    /// <summary>"Nov 4", "November the 4th, 2026".</summary>
    public static Find? MonthThenDay(Utterance said, int at, DateContext context)
    {
        var month = Names.Month(said.Word(at));
        if (month == 0)
        {
            return null;
        }

        var next = at + 1;
        next += said.Is(next, "the") ? 1 : said.Word(next) is "-" or "." or "/" ? 1 : 0;
        if (Day(said, next) is not { } day || said.IsJoint(next + day.Count) && said.Is(next + day.Count, ":")
            || (month is 3 or 5 && !day.IsOrdinal && (said.Has(at - 1, Cue.Mine) || said.Has(at - 1, Cue.Others))))
        {
            return null;
        }

        if (!day.IsOrdinal && (Names.UnitOf(said[next + day.Count]) is not null || said.Word(next + day.Count) is "pm" or "am" or "times" or "people"))
        {
            return null;
        }

        next += day.Count;
        var year = Year(said, next + (said.Is(next, ",") ? 1 : 0));
        next += year.Count + (year.Count > 0 && said.Is(next, ",") ? 1 : 0);
        return new Find(next - at, MonthDay.Of(month, day.Value, year.Value));
    }

    /// <summary>"4", "4th", "fourth", "twenty first": 1 to 31, or more as an impossible day.</summary>
    public static (int Value, int Count, bool IsOrdinal)? Day(Utterance said, int at)
    {
        var token = said[at];
        if (!token.IsDigits && token.Value is 20 or 30 && said[at + 1] is { Ordinal: true, IsDigits: false, Value: < 10 } ones)
        {
            return (token.Value + ones.Value, 2, true);
        }

        var isGlued = token.IsDigits && token.Glued && said.Word(at - 1) is "£" or "$" or "€" or "." or ":";
        return token.Value is > 0 and < 100 && !isGlued && (token.IsDigits || token.Ordinal || token.Value <= HighestDay)
            ? (token.Value, 1, token.Ordinal)
            : null;
    }

    private static (int? Value, int Count) Year(Utterance said, int at) => said[at] switch
    {
        { IsDigits: true, Ordinal: false, Value: >= 1900 and <= 2100 } year => (year.Value, 1),
        { Text: "/" or "-" or "." or "'" } when said[at + 1] is { IsDigits: true, Ordinal: false, Glued: true } year => year.Value switch
        {
            >= 1900 and <= 2100 => (year.Value, 2),
            >= 20 and <= 40 => (2000 + year.Value, 2),
            _ => (null, 0),
        },
        _ => (null, 0),
    };

    // "the 2 may be", "3 march on": a number and a verb.
    private static bool IsVerb(Utterance said, int first, int month, bool isOrdinal) =>
        said.Word(month) is "may" or "march" && !isOrdinal && (said.Is(first, "the") || said.Word(month + 1) is "be" or "have" or "need" or "i" or "not" or "on");
}
