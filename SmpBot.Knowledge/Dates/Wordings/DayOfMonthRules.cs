using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>A day of a month that is not named: "the 4th", "on the twelfth", "the 35th".</summary>
internal static class DayOfMonthRules
{
    private const int NoBirthdayAbove = 99;

    private static readonly HashSet<string> Counted =
    [
        "session", "sessions", "sitting", "treatment", "appointment", "time", "one", "day", "days", "visit", "round", "go", "week", "weeks",
        "floor", "month", "shower", "wash", "touchup", "birthday", "anniversary", "night", "attempt", "person", "opinion", "hand", "degree",
        "place", "thing", "question", "coat", "layer", "pass", "half", "part", "smp", "procedure", "bit", "of", "century", "hour", "year",
        "morning", "stage", "and", "to", "party", "wedding", "class", "grade", "pint", "photo", "team", "toe", "class", "option", "point",
    ];

    public static Find? DayOfMonth(Utterance said, int at, DateContext context)
    {
        var the = said.Is(at, "the") ? 1 : 0;
        if (MonthRules.Day(said, at + the) is not { } day || day.Value > NoBirthdayAbove)
        {
            return null;
        }

        var next = at + the + day.Count;
        var isPlain = day.IsOrdinal ? IsDate(said, at, the, next, day) : IsBareNumber(said, at, the, next, context);
        if (!isPlain)
        {
            return null;
        }

        // "9th, sunday"
        var comma = said.Is(next, ",") ? 1 : 0;
        if (day.IsOrdinal && day.Value <= 31 && Names.Weekday(said.Word(next + comma)) is { } weekday && said.IsBreak(next + comma + 1))
        {
            return new Find(next + comma + 1 - at, new DayOfMonth(day.Value, null, weekday));
        }

        return new Find(next - at, day.Value > 31 ? new NoSuchDate() : new DayOfMonth(day.Value));
    }

    private static bool IsDate(Utterance said, int at, int the, int next, (int Value, int Count, bool IsOrdinal) day)
    {
        var before = said.Word(at - 1);
        var isWord = !said[at + the].IsDigits;
        if (Counted.Contains(said.Word(next)) && !(said.Is(next, "and", "to") && the + (IsLead(before) ? 1 : 0) > 0 && (!isWord || before == "on")))
        {
            return false;
        }

        if (the == 1)
        {
            return isWord && day.Value <= 3 ? before == "on" && said.IsBreak(next) : before is not ("of" or "for") || day.Value > 3;
        }

        var isChoice = before == "or" && said[at - 2] is { Ordinal: true, IsDigits: true };
        if (isWord)
        {
            return day.Value > 3 && (before is "said" or "meant" || (before == "not" && said.HasAny(0, at, Cue.Correction)));
        }

        return isChoice || (IsLead(before) || (said.IsBreak(at - 1) && (said.IsBreak(next) || said.Has(next, Cue.Modal | Cue.Correction) || said.Word(next) is "and" or "or" or "then" or "says" or "it" or "i" or "not")));
    }

    private static bool IsBareNumber(Utterance said, int at, int the, int next, DateContext context)
    {
        if (!said[at + the].IsDigits || said.IsJoint(next) || said[next].Glued && !said.IsBreak(next))
        {
            return false;
        }

        return the == 1
            ? said.IsBreak(next) && (said.Is(at - 1, "on") || (context.Expected is not null && said.IsBreak(at - 1)))
            : false;
    }

    private static bool IsLead(string word) => word is "on" or "by" or "till" or "until" or "til" or "since" or "from" or "was" or "is" or "its"
        or "said" or "meant" or "mean" or "typed" or "put" or "wrote" or "twas" or "=" or ":" or "done" or "for" or "before" or "after" or "not" or "around" or "about" or "booked" or "actually";
}
