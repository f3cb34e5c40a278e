using System.Globalization;

namespace SmpBot.Channels.WebChat;

/// <summary>A colour as red, green and blue from 0 to 255.</summary>
internal readonly record struct Colour(int Red, int Green, int Blue)
{
    private static readonly Colour White = new(255, 255, 255);
    private static readonly Colour Ink = new(16, 20, 24);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Colour Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new(value >> 16, (value >> 8) & 255, value & 255);
    }

    /// <summary>Black or white, whichever is easier to read on this colour.</summary>
    public Colour TextOn() => Contrast(White) >= Contrast(Ink) ? White : Ink;

    /// <summary>Halfway to white: for the same thing on a dark page.</summary>
    public Colour Lighter() => new((Red + 255) / 2, (Green + 255) / 2, (Blue + 255) / 2);

    /// <summary>Contrast ratio of WCAG 2: from 1 to 21.</summary>
    public double Contrast(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(int channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
