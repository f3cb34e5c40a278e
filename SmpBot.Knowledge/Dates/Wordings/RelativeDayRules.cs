using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Days named from today: "yesterday", "last night", "the day after tomorrow".</summary>
internal static class RelativeDayRules
{
    public static Find? Near(Utterance said, int at, DateContext context)
    {
        if (WeekFromToday(said, at) is var weekFrom and > 0)
        {
            return new Find(weekFrom, new TodayWeek());
        }

        var found = said.Word(at) switch
        {
            "today" when Names.Weekday(said.Word(at + 1)) is not null && said[at].Possessive => Count(0, 0),
            "today" => Count(1, 0),
            "tonight" => Count(1, 0),
            "tomorrow" => said.Is(at + 1, "week") ? Count(2, 8) : Count(1, 1),
            "yesterday" => said.Is(at + 1, "week") ? Count(2, -8) : Count(1, -1),
            "morn" when IsScotsMorrow(said, at) => said[at].Possessive && said.Is(at + 1, "night", "morning") ? Count(2, 1) : Count(1, 1),
            "night" when IsScotsTonight(said, at) => Count(1, 0),
            "this" when said.Is(at + 1, "day", "time") && said.Are(at + 2, "last", "week") => Count(4, -7),
            "just" when said.Is(at + 1, "now") && context.Expected == DateRole.Treatment => Count(2, 0),
            "this" when Names.IsTimeOfDay(said.Word(at + 1)) => Count(2, 0),
            "last" when said.Is(at + 1, "night", "evening") => Count(2, -1),
            _ => ((int Count, int Days)?)null,
        };
        if (found is not { } near)
        {
            return null;
        }

        if (near.Count == 0)
        {
            return new Find(2, null);
        }

        var after = at + near.Count;
        var tail = near.Days != 0 && Names.IsTimeOfDay(said.Word(after)) ? 1 : 0;
        return Day(near.Count + tail, near.Days, context.Today);
    }

    /// <summary>"day before yesterday", "the night before last", "day after tomorrow".</summary>
    public static Find? TwoDays(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "the") ? 1 : 0;
        var unit = said.Word(at + lead);
        if (unit is not ("day" or "night" or "morning" or "evening"))
        {
            return null;
        }

        return said.Are(at + lead + 1, "before", "yesterday") || said.Are(at + lead + 1, "before", "last") ? Day(lead + 3, -2, context.Today)
            : said.Are(at + lead + 1, "after", "tomorrow") ? Day(lead + 3, 2, context.Today)
            : null;
    }

    /// <summary>"other day", "one day", "these days", "that day": no date.</summary>
    public static Find? Vague(Utterance said, int at, DateContext context) =>
        said.Word(at) is "other" or "one" or "these" or "those" or "any" or "all" or "that" && said.Is(at + 1, "day", "days") && !said.Is(at + 2, "ago", "back")
        && !(said.Is(at, "one") && said.Word(at + 2) is "since" or "post" or "in" or "on")
            ? new Find(2, null)
            : null;

    /// <summary>"just back", "just walked out", "just had": today, where no other date says more.</summary>
    public static Find? JustNow(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at, "just", "fresh") || said.Word(at - 1) is "not" or "has")
        {
            return null;
        }

        var next = said.Word(at + 1);
        var isOut = next is "walked" or "came" or "got" or "stepped" or "out" or "left" or "back" or "home" or "finished" or "leaving" or "had";
        if (!isOut)
        {
            return null;
        }

        var end = Math.Min(at + 8, said.Count);
        for (var i = at + 1; i < end; i++)
        {
            if (said.IsBreak(i))
            {
                end = i;
            }
        }

        var isTreatment = said.HasAny(at + 1, end, Cue.Treatment) || (next == "had" && said.Is(at + 3, "top", "touch") && said.Is(at + 4, "up"))
            || (next == "walked" && said.Is(at + 2, "out") && said.IsBreak(at + 3))
            || Contains(said, at, end, "studio") || Contains(said, at, end, "clinic") || Contains(said, at, end, "chair")
            || (said.HasAny(at + 1, end, Cue.Treated) && said.HasAny(at + 1, end, Cue.Past) && Contains(said, at, end, "done"));
        return isTreatment && !said.HasAny(at, end, Cue.Others | Cue.Person | Cue.Booking)
            ? new Find(2, new FixedDate(context.Today, Tense.Past) { OwnRole = DateRole.Treatment })
            : null;
    }

    // "today week", "this day week", as the Irish say; not "today week 2 begins".
    private static int WeekFromToday(Utterance said, int at)
    {
        var count = said.Are(at, "today", "week") && !said[at].Possessive ? 2 : said.Are(at, "this", "day", "week") ? 3 : 0;
        return count > 0 && said[at + count].Value < 0 && !said[at + count - 1].Possessive ? count : 0;
    }

    // "the morn" is tomorrow to a Scot; "in the morn" is a morning.
    private static bool IsScotsMorrow(Utterance said, int at) =>
        said.Is(at - 1, "the") && said.Word(at - 2) is not ("in" or "on" or "of" or "during" or "all" or "through")
        && said.Word(at + 1) is not ("of" or "after" or "before" or "i" or "it");

    // "can a go oot the night"; not "it itched through the night".
    private static bool IsScotsTonight(Utterance said, int at) =>
        said.Is(at - 1, "the") && said.IsBreak(at + 1) && said.HasAny(at - 10, at - 2, Cue.Modal | Cue.Past)
        && (said.Has(at - 2, Cue.Plan) || said.Word(at - 2) is "done" or "it" or "out" or "oot" or "doon" or "home" or "hame" or "pub" or "bath" or "baths"
            or "shower" or "bed" or "drink" or "pint" or "pints" or "wash" or "go" or "work" or "working");

    private static bool Contains(Utterance said, int from, int to, string word)
    {
        for (var i = from; i < to; i++)
        {
            if (said.Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Count, int Days) Count(int count, int days) => (count, days);

    private static Find Day(int count, int days, DateOnly today) => new(
        count,
        new FixedDate(today.Plus(days), days < 0 ? Tense.Past : days > 0 ? Tense.Future : Tense.Today));
}
