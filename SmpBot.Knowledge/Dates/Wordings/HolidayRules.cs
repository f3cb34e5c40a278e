using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Holidays by their names, and the days beside them.</summary>
internal static class HolidayRules
{
    /// <summary>"Christmas Eve", "last Halloween", "the day after Paddy's day", "bank holiday Monday", "Easter weekend".</summary>
    public static Find? Named(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "the") && said.Is(at + 1, "day") ? 1 : 0;
        var shift = said.Is(at + lead, "day") && said.Word(at - 1) is not ("some" or "any" or "one" or "a") ? said.Word(at + lead + 1) switch { "after" => 1, "before" => -1, _ => 0 } : 0;
        lead += shift == 0 ? -lead : 2;
        var isLast = shift == 0 && said.Is(at, "last");
        lead += isLast ? 1 : 0;
        foreach (var holiday in Holidays.Of(said.Word(at + lead), DayOrders.Region(context.Locale)))
        {
            var next = at + lead;
            if (Matches(said, ref next, holiday.Words))
            {
                return IsThing(said, next) || IsWished(said, at) ? new Find(next - at, null)
                    : AsWeekend(said, at, next, holiday) ?? AsDay(said, at, next, holiday, shift, isLast, context);
            }
        }

        return null;
    }

    /// <summary>"the Friday after Thanksgiving".</summary>
    public static Find? WeekdayBeside(Utterance said, int at, DateContext context)
    {
        var side = said.Word(at + 1) switch { "after" => 1, "before" => -1, _ => 0 };
        return side != 0 && Names.Weekday(said.Word(at)) is { } day && Named(said, at + 2, context) is { Meaning: OnHoliday { Shift: 0 } holiday } named
            ? new Find(2 + named.Count, new BesideHoliday(holiday.Holiday, day, side))
            : null;
    }

    private static Find? AsWeekend(Utterance said, int at, int next, Holiday holiday)
    {
        if (!said.Is(next, "weekend"))
        {
            return null;
        }

        var day = Names.Weekday(said.Word(next + 1));
        return new Find(next + (day is null ? 1 : 2) - at, new HolidayWeekend(holiday, day));
    }

    // "Labour Day Monday", "bank holiday, the Monday".
    private static Find AsDay(Utterance said, int at, int next, Holiday holiday, int shift, bool isLast, DateContext context)
    {
        var skip = said.Is(next, ",", ".") ? 1 : 0;
        skip += said.Is(next + skip, "the") ? 1 : 0;
        var day = shift == 0 ? Names.Weekday(said.Word(next + skip)) : null;
        if (day is null || !holiday.Around(context.Today).Any(date => date.DayOfWeek == day && Math.Abs(date.Year - context.Today.Year) <= 1))
        {
            return new Find(next - at, new OnHoliday(holiday, shift, isLast));
        }

        next += skip + 1;
        next += said.Is(next, "coming", "gone") ? 1 : 0;
        return new Find(next - at, new OnHoliday(holiday, shift, isLast, day));
    }

    // A name whose inner words may miss their s: "mother's day", "new year day", "st. patrick".
    private static bool Matches(Utterance said, ref int next, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var word = said.Word(next) + (said[next].Possessive ? "s" : "");
            if (word != words[i] && (i == words.Length - 1 ? said.Word(next) : word + "s") != words[i])
            {
                return false;
            }

            next++;
            next += words[i] == "st" && said.Is(next, ".") ? 1 : 0;
        }

        next += words[^1] != "day" && said.Is(next, "day") ? 1 : 0;
        return true;
    }

    private static bool IsWished(Utterance said, int at) => said.Is(at - 1, "merry", "happy");

    private static bool IsThing(Utterance said, int at) =>
        said.Word(at) is "tree" or "presents" or "present" or "pudding" or "card" or "cards" or "egg" or "eggs" or "costume" or "lights" or "jumper" or "money"
            or "shopping" or "resolution" or "resolutions" or "sale" or "sales" or "deal" or "deals" or "offer" or "gift" or "gifts" or "bonus";
}
