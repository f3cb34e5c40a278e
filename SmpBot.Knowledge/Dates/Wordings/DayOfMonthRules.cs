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

        return new Find(next - at, day.Value > 31 ? new NoSuchDate() : new DayOfMonth(day.Value));
    }

    private static bool IsDate(Utterance said, int at, int the, int next, (int Value, int Count, bool IsOrdinal) day)
    {
        var before = said.Word(at - 1);
        var isWord = !said[at + the].IsDigits;
        if (Counted.Contains(said.Word(next)) && !(said.Is(next, "and", "to") && the + (IsLead(before) ? 1 : 0) > 0 && !isWord))
        {
            return false;
        }

        if (the == 1)
        {
            return isWord && day.Value <= 3 ? before == "on" && said.IsBreak(next) : before is not ("of" or "for") || day.Value > 3;
        }

        return !isWord && (IsLead(before) || (said.IsBreak(at - 1) && (said.IsBreak(next) || said.Has(next, Cue.Modal) || said.Is(next, "and", "or"))));
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
        or "=" or ":" or "done" or "for" or "before" or "after" or "not" or "around" or "about" or "booked" or "actually";
}
