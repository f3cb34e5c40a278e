using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>All rules; the longest wording wins, the first among equals.</summary>
internal static class Rules
{
    private static readonly Rule[] All =
    [
        CorrectionRules.MonthOnly,
        CorrectionRules.OneBefore,
        CorrectionRules.BesideKnown,
        SpanRules.NotADate,
        WeekdayRules.FromTo,
        RelativeDayRules.Vague,
        SpanRules.Ago,
        SpanRules.Ahead,
        SpanRules.Lasting,
        AnchoredRules.SpanFromDay,
        AnchoredRules.DayMakesSpan,
        CountRules.Been,
        CountRules.ItIs,
        CountRules.Alone,
        CountRules.Since,
        CountRules.After,
        RelativeDayRules.Near,
        RelativeDayRules.TwoDays,
        RelativeDayRules.JustNow,
        HolidayRules.Named,
        HolidayRules.WeekdayBeside,
        WeekdayRules.Weekday,
        WeekdayRules.WeekThenWeekday,
        WeekendRules.Weekend,
        WeekendRules.NextWeek,
        WeekendRules.LastDayOfMonth,
        WeekendRules.EndOfMonth,
        MonthRules.DayMonth,
        MonthRules.MonthThenDayOfIt,
        MonthRules.MonthThenDay,
        NumericRules.Slashed,
        NumericRules.NoDate,
        HealingDayRules.DayNumber,
        HealingDayRules.OrdinalDay,
        DayOfMonthRules.DayOfMonth,
        YearRules.MonthOnly,
        YearRules.YearOnly,
    ];

    public static List<Wording> FindAll(Utterance said, DateContext context)
    {
        var found = new List<Wording>();
        for (var at = 0; at < said.Count;)
        {
            var best = Longest(said, at, context);
            if (best is { Meaning: { } meaning })
            {
                found.Add(new Wording(at, at + best.Value.Count, meaning));
            }

            at += best?.Count ?? 1;
        }

        return found;
    }

    private static Find? Longest(Utterance said, int at, DateContext context)
    {
        if (!said.Has(at, Cue.Starter))
        {
            return null;
        }

        Find? best = null;
        foreach (var rule in All)
        {
            if (rule(said, at, context) is { } find && find.Count > (best?.Count ?? 0))
            {
                best = find;
            }
        }

        return best;
    }
}

/// <summary>A meaning and the tokens that say it.</summary>
internal readonly record struct Wording(int First, int End, Meaning Meaning);
