namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>Whether "08/11" begins with the day or with the month.</summary>
internal enum DayOrder
{
    DayFirst,
    MonthFirst,

    /// <summary>Both are in use (Canada): the nearer reading, if only one is near.</summary>
    Mixed,

    Unknown,
}

/// <summary>The order that a locale's region writes.</summary>
internal static class DayOrders
{
    private static readonly HashSet<string> MonthFirst = new(StringComparer.OrdinalIgnoreCase)
    {
        "US", "PH", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW",
    };

    /// <summary>The country of a locale in capitals: "GB" of "en-GB"; null where it names none.</summary>
    public static string? Region(string? locale) =>
        (locale ?? "").Split('-', '_').Skip(1).FirstOrDefault(part => part.Length == 2)?.ToUpperInvariant();

    public static DayOrder Of(string? locale)
    {
        var region = Region(locale);
        return region is null ? DayOrder.Unknown
            : MonthFirst.Contains(region) ? DayOrder.MonthFirst
            : region.Equals("CA", StringComparison.OrdinalIgnoreCase) ? DayOrder.Mixed
            : DayOrder.DayFirst;
    }
}
