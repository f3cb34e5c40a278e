namespace SmpBot.Channels.Rendering.Sms;

/// <summary>How many segments a text takes. Each one is paid for, and phones put them together again.</summary>
internal static class SmsSize
{
    /// <summary>What an answer should not exceed: 306 septets of GSM-7, 134 units of UCS-2.</summary>
    public const int MostSegments = 2;

    /// <summary>True where the text takes no more than <see cref="MostSegments"/>.</summary>
    public static bool Fits(string text) => Segments(text) <= MostSegments;

    /// <summary>Segments of the text: 160 septets in one alone or 153 in each of several; in UCS-2 70 and 67 units.</summary>
    public static int Segments(string text) => Gsm7.Holds(text)
        ? Segments(text.Select(Gsm7.Septets), alone: 160, each: 153)
        : Segments(Units(text), alone: 70, each: 67);

    /// <summary>A character of two septets or units is never cut in two.</summary>
    private static int Segments(IEnumerable<int> sizes, int alone, int each)
    {
        var (total, segments, used) = (0, 1, 0);
        foreach (var size in sizes)
        {
            total += size;
            if (used + size > each)
            {
                segments++;
                used = 0;
            }

            used += size;
        }

        return total <= alone ? 1 : segments;
    }

    private static IEnumerable<int> Units(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            yield return rune.Utf16SequenceLength;
        }
    }
}
