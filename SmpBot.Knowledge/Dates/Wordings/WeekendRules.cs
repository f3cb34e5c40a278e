using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Weekends, weeks and ends of months.</summary>
internal static class WeekendRules
{
    public static Find? Weekend(Utterance said, int at, DateContext context)
    {
        var word = said.Word(at);
        var lead = word is "last" or "this" or "next" or "the" or "past" ? 1 : 0;
        lead += said.Is(at, "this", "the") && said.Is(at + 1, "past", "last") ? 1 : 0;
        if (!said.Is(at + lead, "weekend") || said.Word(at - 1) is "every" or "a")
        {
            return null;
        }

        var gone = said.Is(at + lead + 1, "gone", "past") ? 1 : said.Are(at + lead + 1, "just", "gone") ? 2 : 0;
        var which = gone > 0 || word is "last" or "past" || lead == 2 ? Which.Past
            : word == "next" ? Which.InNextWeek
            : word == "this" ? Which.InThisWeek : Which.Any;
        return new Find(lead + 1 + gone, new Weekend(which));
    }

    /// <summary>"next week": its Monday, the earliest day it can mean.</summary>
    public static Find? NextWeek(Utterance said, int at, DateContext context) =>
        said.Are(at, "next", "week") ? new Find(2, new OnWeekday(DayOfWeek.Monday, Which.InNextWeek)) : null;

    /// <summary>"the last day of January".</summary>
    public static Find? LastDayOfMonth(Utterance said, int at, DateContext context) =>
        said.Are(at, "last", "day", "of") && Names.Month(said.Word(at + 3)) is var month and > 0 ? new Find(4, new LastOfMonth(month)) : null;

    /// <summary>"end of the month", "end of next month".</summary>
    public static Find? EndOfMonth(Utterance said, int at, DateContext context)
    {
        var of = said.Is(at + 1, "of") ? 2 : 1;
        if (!said.Is(at, "end") && !said.Is(at, "month"))
        {
            return null;
        }

        var isMonthEnd = said.Are(at, "month", "end");
        var shift = said.Is(at + of, "next") ? 1 : 0;
        if (!isMonthEnd && !(said.Is(at, "end") && said.Word(at + of) is "the" or "this" or "next" && said.Is(at + of + 1, "month")))
        {
            return null;
        }

        var first = new DateOnly(context.Today.Year, context.Today.Month, 1);
        return new Find(isMonthEnd ? 2 : of + 2, new FixedDate(first.PlusMonths(shift + 1).Plus(-1), Tense.Future));
    }
}
