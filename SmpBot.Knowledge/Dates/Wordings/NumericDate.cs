using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"08/11": the locale's order, the other one where that is impossible, both where there is no order.</summary>
internal sealed record NumericDate(int First, int Second, int? Year = null) : Meaning(Tense.Open)
{
    private const int NearDays = 60;

    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        var dayFirst = Reading(month: Second, day: First);
        var monthFirst = Reading(month: First, day: Second);
        if (dayFirst is null && monthFirst is null)
        {
            return new DateResolution.Impossible();
        }

        return DayOrders.Of(context.Locale) switch
        {
            DayOrder.DayFirst => Prefer(dayFirst, monthFirst, role, context.Today),
            DayOrder.MonthFirst => Prefer(monthFirst, dayFirst, role, context.Today),
            DayOrder.Mixed => Near(dayFirst, monthFirst, role, context.Today),
            _ => Both(dayFirst, monthFirst, role, context.Today),
        };
    }

    private MonthDay? Reading(int month, int day) => MonthDay.Of(month, day, Year) as MonthDay;

    private static DateResolution Prefer(MonthDay? first, MonthDay? second, DateRole role, DateOnly today)
    {
        var chosen = Reach.One((first ?? second)?.Date(role, today), role, today);
        return chosen is DateResolution.OutOfReach && first is not null
            && Reach.One(second?.Date(role, today), role, today) is DateResolution.One other ? other : chosen;
    }

    private static DateResolution Near(MonthDay? one, MonthDay? two, DateRole role, DateOnly today)
    {
        var dates = new[] { one?.Date(role, today), two?.Date(role, today) };
        var near = dates.OfType<DateOnly>().Where(date => Math.Abs(date.DayNumber - today.DayNumber) <= NearDays).Distinct().ToArray();
        return near.Length == 1 ? Reach.One(near[0], role, today) : Both(one, two, role, today);
    }

    private static DateResolution Both(MonthDay? one, MonthDay? two, DateRole role, DateOnly today) =>
        Reach.Any([one?.Date(role, today), two?.Date(role, today)], role, today);
}
