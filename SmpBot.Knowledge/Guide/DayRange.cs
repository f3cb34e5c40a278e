using System.Globalization;

namespace SmpBot.Knowledge.Guide;

/// <summary>Healing days from the first to the last, both included. Day 1 is the day of treatment.</summary>
/// <param name="First">First day, at least 1.</param>
/// <param name="Last">Last day, or null where it has no end.</param>
public readonly record struct DayRange(int First, int? Last)
{
    /// <summary>True where <paramref name="day"/> lies in the range.</summary>
    public bool Contains(int day) => day >= First && day <= (Last ?? int.MaxValue);

    /// <summary>The days that both ranges hold, or null for none.</summary>
    public DayRange? Overlap(DayRange other)
    {
        var first = Math.Max(First, other.First);
        var last = Math.Min(Last ?? int.MaxValue, other.Last ?? int.MaxValue);
        return first > last ? null : new(first, last == int.MaxValue ? null : last);
    }

    /// <summary>The range as it is written in the content: <c>4-7</c>, <c>14</c> or <c>31+</c>.</summary>
    public override string ToString() =>
        Last is null ? $"{First}+" : Last == First ? $"{First}" : $"{First}-{Last}";

    /// <summary>Reads <c>4-7</c>, <c>14</c> or <c>31+</c>. False for anything else, for a day below 1 and for a reversed range.</summary>
    public static bool TryRead(string text, out DayRange range)
    {
        ArgumentNullException.ThrowIfNull(text);
        range = default;
        var open = text.EndsWith('+');
        var parts = (open ? text[..^1] : text).Split('-');
        if (parts.Length > 2 || (open && parts.Length > 1) || !Number(parts[0], out var first) || !Number(parts[^1], out var last))
        {
            return false;
        }

        range = new(first, open ? null : last);
        return first >= 1 && last >= first;
    }

    private static bool Number(string text, out int number) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
