using System.Globalization;

namespace SmpBot.Channels.Sms;

/// <summary>A number as the answer to numbered choices.</summary>
internal static class SmsNumber
{
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>The number that the whole message is: "2", "2.", "#2", "(2)", "two"; null where it is more or something else.</summary>
    public static int? Of(string text)
    {
        var bare = Bare(text).TrimStart('#', '(', '[').TrimEnd(')', ']').Trim();
        var word = Array.FindIndex(Words, one => one.Equals(bare, StringComparison.OrdinalIgnoreCase));
        return word >= 0 ? word + 1
            : bare.Length is 1 or 2 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : null;
    }

    /// <summary>The words without what people put around them.</summary>
    internal static string Bare(string text) => text.Trim().Trim('.', '!', ',', '"', '\'', '*', '“', '”').Trim();
}
