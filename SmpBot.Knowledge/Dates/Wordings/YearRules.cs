using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Months and years without a day: too coarse for a healing day, near enough for "can I in June".</summary>
internal static class YearRules
{
    public static Find? MonthOnly(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at, "in") || Names.Month(said.Word(at + 1)) is var month && month == 0
            || said.Has(at + 2, Cue.Mine) || said.Word(at + 1) is "march" or "may" && !said.IsBreak(at + 2))
        {
            return null;
        }

        if (said[at + 2] is { IsDigits: true, Value: >= 1900 and <= 2100 } year)
        {
            return new Find(3, new FixedDate(Safe.Day(year.Value, month, 1), Tense.Open));
        }

        var isAsked = said.HasAny(at - 12, at, Cue.Modal) && !said.HasAny(at - 6, at, Cue.Booking | Cue.OtherPast) && !HasPast(said, at - 6, at);
        return isAsked ? new Find(2, new FixedDate(Recurring.OfYear(DateRole.Asked, context.Today, y => Safe.Day(y, month, 1)), Tense.Future)) : null;
    }

    private static bool HasPast(Utterance said, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (said.Word(at) is "had" or "got" or "was" or "did" or "done")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"in 2019", "back in 2019".</summary>
    public static Find? YearOnly(Utterance said, int at, DateContext context) =>
        said.Is(at, "in", "since") && said[at + 1] is { IsDigits: true, Ordinal: false, Length: 4, Value: >= 1950 and <= 2100 } year && said.IsBreak(at + 2)
            ? new Find(2, new WholeYear(year.Value))
            : null;
}

/// <summary>A year: no date by itself, but far enough away to be out of reach.</summary>
internal sealed record WholeYear(int Year) : Meaning(Tense.Past)
{
    public override DateResolution Resolve(DateRole role, DateContext context) => new DateResolution.OutOfReach(null);
}
