using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Corrections that say only what was wrong of a date named before.</summary>
internal static class CorrectionRules
{
    /// <summary>"sorry i meant october": the known day in another month.</summary>
    public static Find? MonthOnly(Utterance said, int at, DateContext context)
    {
        var month = Names.Month(said.Word(at));
        if (context.TreatmentDate is not { } known || month == 0 || said.Is(at - 1, "not") || !(Corrects(said) || DeniesMonth(said)) || !said.IsBreak(at + 1) && !said.Is(at + 1, "not"))
        {
            return null;
        }

        var date = Recurring.OfYear(DateRole.Treatment, context.Today, year => Safe.Day(year, month, known.Day));
        return new Find(1, new FixedDate(date, Tense.Past) { OwnRole = DateRole.Treatment });
    }

    /// <summary>"not this monday, the one before": a week before the weekday named last.</summary>
    public static Find? OneBefore(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "the") ? 1 : 0;
        if (!said.Is(at + lead, "one", "week") || !said.Is(at + lead + 1, "before") || !(said.IsBreak(at + lead + 2) || said.Is(at + lead + 2, "that", "then")))
        {
            return null;
        }

        for (var i = at - 1; i >= 0; i--)
        {
            if (Names.Weekday(said.Word(i)) is { } day && OtherMondays(said, i))
            {
                var that = new OnWeekday(day, Which.BeforeLast).Date(DateRole.Treatment, context.Today);
                return new Find(lead + 2, new FixedDate(that, Tense.Past) { OwnRole = DateRole.Treatment });
            }
        }

        return null;
    }

    /// <summary>"no, one day later", "a week before the date you have": counted from the known date.</summary>
    public static Find? BesideKnown(Utterance said, int at, DateContext context)
    {
        if (context.TreatmentDate is { } beside && DayBeside(said, at) is { Count: > 0 } day)
        {
            return new Find(day.Count, new FixedDate(beside.Plus(day.Days), Tense.Past) { OwnRole = DateRole.Treatment });
        }

        if (context.TreatmentDate is not { } known || Spans.Read(said, at) is not { Span.IsVague: false } read || read.Span.Unit is Unit.Minute or Unit.Hour)
        {
            return null;
        }

        var next = at + read.Count;
        var namesKnown = said.Is(next + 1, "the", "what") && (said.Is(next + 2, "date") || said.Is(next + 2, "you")) || (said.Is(next + 1, "that") && Corrects(said));
        var sign = said.Word(next) switch
        {
            "later" when Corrects(said) => 1,
            "earlier" when Corrects(said) => -1,
            "after" when namesKnown => 1,
            "before" when namesKnown => -1,
            _ => 0,
        };
        return sign == 0 ? null : new Find(read.Count + 1, new FixedDate(read.Span.From(known, sign), Tense.Past) { OwnRole = DateRole.Treatment });
    }

    // "no the day before that"
    private static (int Count, int Days) DayBeside(Utterance said, int at)
    {
        var lead = said.Is(at, "the") ? 1 : 0;
        var isBeside = said.Is(at + lead, "day") && said.Is(at + lead + 1, "before", "after") && (said.Is(at + lead + 2, "that") || said.IsBreak(at + lead + 2)) && Corrects(said);
        return isBeside ? (lead + 2 + (said.Is(at + lead + 2, "that") ? 1 : 0), said.Is(at + lead + 1, "before") ? -1 : 1) : (0, 0);
    }

    private static bool DeniesMonth(Utterance said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (said.Is(at, "not", "wasnt") && (Names.Month(said.Word(at + 1)) > 0 || (said.Is(at + 1, "in") && Names.Month(said.Word(at + 2)) > 0)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OtherMondays(Utterance said, int weekday) => said.HasAny(0, weekday, Cue.Correction) || said.Word(weekday - 2) is "not" or "wasnt" || said.Is(weekday - 1, "not");

    private static bool Corrects(Utterance said) => said.HasAny(0, said.Count, Cue.Correction) && !said.Is(said.Count - 1, "?");
}
