using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Weekdays with what stands before and after them.</summary>
internal static class WeekdayRules
{
    /// <summary>"Saturday", "last Tuesday", "Monday just gone", "Friday week", "Sunday the 15th".</summary>
    public static Find? Weekday(Utterance said, int at, DateContext context)
    {
        var (lead, which) = Before(said, at);
        if (WeekdayWords.Read(said, at + lead, lead > 0) is not { } day)
        {
            return null;
        }

        var next = at + lead + 1;
        next += Names.IsTimeOfDay(said.Word(next)) ? 1 : 0;
        var (tail, said2) = After(said, next);
        which = tail > 0 ? said2 : which;
        if (tail == 0 && (which is Which.Any || lead == 1 && said[next + (said.Is(next, "the") ? 1 : 0)].Ordinal) && DateAfter(said, next, day, context) is { } date)
        {
            return new Find(next + date.Count - at, date.Meaning);
        }

        next += tail;
        next += tail > 0 && Names.IsTimeOfDay(said.Word(next)) ? 1 : 0;
        return new Find(next - at, new OnWeekday(day, which));
    }

    /// <summary>"mon-fri", "Monday to Friday": a working week, no date.</summary>
    public static Find? FromTo(Utterance said, int at, DateContext context) =>
        IsName(said.Word(at)) && said.Word(at + 1) is "-" or "to" or "–" or "thru" or "/" && IsName(said.Word(at + 2)) ? new Find(3, null) : null;

    private static bool IsName(string word) => Names.Weekday(word) is not null || word is "mon" or "wed" or "sat" or "sun";

    /// <summary>"last week on Thursday", "next week Friday", "last week's Monday".</summary>
    public static Find? WeekThenWeekday(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at + 1, "week") || OfWeek(said.Word(at)) is not { } which)
        {
            return null;
        }

        var on = said.Is(at + 2, "on", ",") ? 1 : 0;
        return WeekdayWords.Read(said, at + 2 + on, true) is { } day ? new Find(3 + on, new OnWeekday(day, which)) : null;
    }

    private static (int Count, Which Which) Before(Utterance said, int at) => said.Word(at) switch
    {
        "last" when said.Are(at + 1, "to", "last") => (3, Which.BeforeLast),
        "last" or "past" or "previous" => (1, Which.Past),
        "this" when said.Is(at + 1, "past", "last") => (2, Which.Past),
        "the" when said.Is(at + 1, "past", "last") => (2, Which.Past),
        "this" or "the" when said.Is(at + 1, "coming", "following") => (2, Which.Coming),
        "coming" => (1, Which.Coming),
        "next" => (1, Which.InNextWeek),
        "this" => (1, Which.Any),
        "on" or "the" or "by" or "til" or "until" or "till" or "for" or "since" or "from" => (0, Which.Any),
        _ => (0, Which.Any),
    };

    private static (int Count, Which Which) After(Utterance said, int at) => said.Word(at) switch
    {
        "just" when said.Is(at + 1, "gone", "past") => (2, Which.Past),
        "that" when said.Are(at + 1, "just", "gone") => (3, Which.Past),
        "gone" => (1, Which.Past),
        "past" when said.IsBreak(at + 1) => (1, Which.Past),
        "before" when said.Is(at + 1, "last") => (2, Which.BeforeLast),
        "coming" => (1, Which.Coming),
        "week" => (1, Which.WeekAfterComing),
        "of" or "in" when said.Is(at + 1, "the") && said.Is(at + 3, "week") && OfWeek(said.Word(at + 2)) is { } which => (4, which),
        "of" or "in" when said.Is(at + 2, "week") && OfWeek(said.Word(at + 1)) is { } which => (3, which),
        _ when said.Is(at + 1, "week") && OfWeek(said.Word(at)) is { } which => (2, which),
        _ => (0, Which.Any),
    };

    private static Which? OfWeek(string word) => word switch
    {
        "last" => Which.InLastWeek,
        "next" => Which.InNextWeek,
        "this" => Which.InThisWeek,
        _ => null,
    };

    private static (int Count, Meaning Meaning)? DateAfter(Utterance said, int at, DayOfWeek day, DateContext context)
    {
        var skip = said.Is(at, "before") ? 1 : 0;
        skip += said.Is(at + skip, ",") ? 1 : 0;
        skip += said.Is(at + skip, "the") ? 1 : 0;
        if ((MonthRules.DayMonth(said, at + skip, context) ?? MonthRules.MonthThenDay(said, at + skip, context) ?? NumericRules.Slashed(said, at + skip, context)) is { Meaning: not null } full)
        {
            return (skip + full.Count, new DateOnWeekday(day, full.Meaning));
        }

        var number = said[at + skip];
        if (number.Value is < 1 or > 31 || (!number.Ordinal && !number.IsDigits))
        {
            return null;
        }

        var meaning = new DayOfMonth(number.Value, null, day);
        var agrees = meaning.OnWeekday(DateRole.Asked, context.Today) is not null || meaning.OnWeekday(DateRole.Treatment, context.Today) is not null;
        return number.Ordinal || (agrees && skip == 0 && !said.IsJoint(at + 1) && Names.UnitOf(said[at + 1]) is null && said.Word(at + 1) is not ("pm" or "am" or "of" or "a"))
            ? (skip + 1, meaning)
            : null;
    }
}
