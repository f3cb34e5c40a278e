using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Days counted from the treatment by number.</summary>
internal static class HealingDayRules
{
    private const int HighestDay = 400;

    /// <summary>"day 5", "day five", "I'm on day 3", "day 7 today".</summary>
    public static Find? DayNumber(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at, "day"))
        {
            return null;
        }

        var skip = said.Word(at + 1) is "#" or "number" or "no" or "-" ? 1 : 0;
        if (Spans.Number(said, at + 1 + skip) is not { Value: > 0 and <= HighestDay } number)
        {
            return null;
        }

        var next = at + 1 + skip + number.Count;
        if (said.Are(next, "from", "now") || said.Are(next, "from", "today"))
        {
            return new Find(next + 2 - at, new FixedDate(context.Today.Plus(number.Value), Tense.Future));
        }

        if (said.Is(next, "of") && Names.Month(said.Word(next + 1)) is var month and > 0)
        {
            return new Find(next + 2 - at, MonthDay.Of(month, number.Value));
        }

        var other = said.Is(next, "session") ? 1 : said.Word(next) is "or" or "-" or "to" && said[next + 1].Value > 0 ? 2 : 0;
        if (other > 0)
        {
            return new Find(next + other - at, new HealingDay(number.Value, false) { OwnRole = DateRole.Other });
        }

        var isNow = IsNow(said, at, next);
        return new Find(next + (isNow && said.Is(next, "today", "now") ? 1 : 0) - at, new HealingDay(number.Value, isNow));
    }

    /// <summary>"my fifth day", "3rd day today".</summary>
    public static Find? OrdinalDay(Utterance said, int at, DateContext context)
    {
        if (said[at] is not { Ordinal: true, Value: > 0 and < 100 } number || !said.Is(at + 1, "day") || said[at + 1].Possessive)
        {
            return null;
        }

        var isMine = said.Is(at - 1, "my", "me") || (said.Is(at - 1, "the") && (said.Is(at - 2, "its") || (said.Is(at - 2, "is") && said.Is(at - 3, "it", "today")))) || said.Word(at + 2) is "today" or "now";
        return isMine && !said.Has(at + 2, Cue.Plan) && said.Word(at + 2) is not ("of" or "off" or "at" or "back" or "in")
            ? new Find(said.Is(at + 2, "today", "now") ? 3 : 2, new HealingDay(number.Value, true))
            : null;
    }

    // "I'm on day 3", "it's day 7", "day 11 now", "today is day 4": said of today. "am I on day 3" asks.
    private static bool IsNow(Utterance said, int at, int next)
    {
        var back = said.Is(at - 1, "on", "at") ? at - 2 : at - 1;
        while (said.Word(back) is "only" or "now" or "just" or "currently" or "still" or "about" or "already" or "like" or "day" or "healing")
        {
            back--;
        }

        var isMe = said.Is(back, "im", "ime") || (said.Is(back, "am", "m") && said.Is(back - 1, "i"))
            || (said.Is(back, "its", "todays") && back == at - 1) || (said.Is(back, "is") && said.Is(back - 1, "today"))
            || (said.Is(back, "today") && said[back].Possessive) || said.Is(back, "hit", "reached");
        return isMe || said.Is(next, "today", "now") || said.Are(next, "right", "now") || said.Are(next, "for", "me");
    }
}
