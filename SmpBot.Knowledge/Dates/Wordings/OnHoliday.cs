using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>A holiday, or the day beside it: "the day after Christmas".</summary>
internal sealed record OnHoliday(Holiday Holiday, int Shift = 0, int? YearShift = null) : Meaning(YearShift < 0 ? Tense.Past : Tense.Open)
{
    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        var canada = context.Locale?.EndsWith("CA", StringComparison.OrdinalIgnoreCase) == true;
        var side = YearShift < 0 ? DateRole.Treatment : role;
        return Reach.One(Recurring.OfYear(side, context.Today, year => Holiday.In(year, canada).Plus(Shift)), role, context.Today);
    }
}
