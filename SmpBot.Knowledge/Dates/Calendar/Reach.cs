namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>How far from today a date may lie to be meant for its role.</summary>
internal static class Reach
{
    private const int Days = 400;

    public static bool Holds(DateOnly date, DateRole role, DateOnly today) => role switch
    {
        DateRole.Treatment => date <= today && today.DayNumber - date.DayNumber <= Days,
        DateRole.Asked => Math.Abs(today.DayNumber - date.DayNumber) <= Days,
        _ => true,
    };

    public static DateResolution One(DateOnly? date, DateRole role, DateOnly today) =>
        date is { } day && Holds(day, role, today) ? new DateResolution.One(day) : new DateResolution.OutOfReach(date);

    /// <summary>One or several readings; those out of reach are dropped while others are left.</summary>
    public static DateResolution Any(IReadOnlyList<DateOnly?> dates, DateRole role, DateOnly today)
    {
        var near = dates.OfType<DateOnly>().Where(date => Holds(date, role, today)).Distinct().Order().ToArray();
        return near.Length switch
        {
            0 => new DateResolution.OutOfReach(dates.Count > 0 ? dates[0] : null),
            1 => new DateResolution.One(near[0]),
            _ => new DateResolution.Several(near),
        };
    }
}
