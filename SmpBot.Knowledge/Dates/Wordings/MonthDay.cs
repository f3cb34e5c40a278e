using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"4 November", with or without a year.</summary>
internal sealed record MonthDay(int Month, int Day, int? Year = null) : Meaning(Tense.Open)
{
    private const int LeapYear = 2000;

    /// <summary>The date, or <see cref="NoSuchDate"/> for "30 February".</summary>
    public static Meaning Of(int month, int day, int? year = null) =>
        Safe.Day(year ?? LeapYear, month, day) is null ? new NoSuchDate() : new MonthDay(month, day, year);

    public DateOnly? Date(DateRole role, DateOnly today) => Year is { } year
        ? Safe.Day(year, Month, Day)
        : Recurring.OfYear(role, today, year => Safe.Day(year, Month, Day));

    public override DateResolution Resolve(DateRole role, DateContext context) =>
        Reach.One(Date(role, context.Today), role, context.Today);
}
