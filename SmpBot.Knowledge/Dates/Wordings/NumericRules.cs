using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Dates in digits only: "23/10", "4.11.", "2026-11-04".</summary>
internal static class NumericRules
{
    public static Find? Slashed(Utterance said, int at, DateContext context)
    {
        var mark = said.Word(at + 1);
        if (!IsPlain(said, at) || said.Word(at - 1) is "£" or "$" or "€" or "/" or "-" or "." or ":" && said[at].Glued
            || mark is not ("/" or "-" or ".") || !said.IsJoint(at + 1) || !IsPlain(said, at + 2))
        {
            return null;
        }

        var hasThird = said.Is(at + 3, mark) && said.IsJoint(at + 3) && IsPlain(said, at + 4);
        var count = hasThird ? 5 : 3;
        if (said.Word(at + count) is "/" or "-" or "." && said.IsJoint(at + count) || said.Is(at + count, "%"))
        {
            return null;
        }

        return hasThird ? Full(said, at) : Short(said, at, mark, context);
    }

    /// <summary>"24/7", "10/10", "07700 900123", "192.168.0.1": digits that are no date, in one piece.</summary>
    public static Find? NoDate(Utterance said, int at, DateContext context)
    {
        if (!said[at].IsDigits)
        {
            return null;
        }

        var end = at + 1;
        while (said[end].Glued && (said[end].IsDigits || said.IsJoint(end)))
        {
            end++;
        }

        return end - at >= 3 ? new Find(end - at, null) : null;
    }

    private static Find? Full(Utterance said, int at)
    {
        var (a, b, c) = (said[at], said[at + 2], said[at + 4]);
        if (a.Length == 4)
        {
            return a.Value is >= 1900 and <= 2100 ? new Find(5, MonthDay.Of(b.Value, c.Value, a.Value)) : null;
        }

        var year = c.Length == 4 ? c.Value : c.Length == 2 ? 2000 + c.Value : -1;
        return a.Length <= 2 && b.Length <= 2 && year is >= 1900 and <= 2100 ? new Find(5, Written(a.Value, b.Value, year)) : null;
    }

    private static Find? Short(Utterance said, int at, string mark, DateContext context)
    {
        var (a, b) = (said[at], said[at + 2]);
        var isAlone = said.IsBreak(at - 1) && said.IsBreak(at + 3) && context.Expected is not null;
        var isLed = isAlone || said.HasAny(at - 3, at, Cue.Treatment) || said.Word(at + 3) is "got" or "had" or "was" or "done" || said.Word(at - 1) is "on" or "done" or "was" or "since" or "from" or "by" or "till" or "until" or "is" or "its" or "date" or ":" or "smp" or "treated" or "session" or "treatment" or "for" or "not" or "the" or "before";
        if (a.Length > 2 || b.Length > 2 || a.Value == 0 || b.Value == 0 || Names.UnitOf(said[at + 3]) is not null)
        {
            return null;
        }

        var isDate = mark switch
        {
            "/" => (isLed && !(b.Value == 10 && said.Is(at - 1, "is", "its"))) || a.Length == 2 && b.Length == 2 && said.Word(at + 2) != "10" && b.Value != 10 || !LooksLikeShare(said, at, a.Value, b.Value),
            "." => (isLed || said.Is(at + 3, ".")) && (said.Is(at + 3, ".") || isAlone || (a.Length == 2 && b.Length == 2)) && said.Word(at + 3) is not ("pm" or "am"),
            _ => isLed && said.Word(at - 1) is not "for" && said.Word(at + 3) is not ("pm" or "am"),
        };
        if (!isDate || (a.Value > 31 || b.Value > 31) || (a.Value == 24 && b.Value == 7))
        {
            return null;
        }

        return new Find(3 + (mark == "." && said.Is(at + 3, ".") && said[at + 3].Glued && !said.IsBreak(at + 4) ? 1 : 0), Written(a.Value, b.Value, null));
    }

    // Marks out of ten, halves and quarters.
    private static bool LooksLikeShare(Utterance said, int at, int a, int b) =>
        (a <= b && b is 10 or 5 or 100) || (b is 2 or 3 or 4 && a < b && said.Word(at + 3) is "of" or "an" or "a" or "the" or "way" or "done" or "pints" or "cup" or "inch")
        || (b is 2 or 4 && a is 1 or 3 && a < b) || (a > 12 && b > 12) || (a == 9 && b == 11);

    private static Meaning Written(int a, int b, int? year) =>
        MonthDay.Of(a, b, year) is MonthDay || MonthDay.Of(b, a, year) is MonthDay ? new NumericDate(a, b, year) : new NoSuchDate();

    private static bool IsPlain(Utterance said, int at) => said[at] is { IsDigits: true, Ordinal: false, Value: >= 0 };
}
