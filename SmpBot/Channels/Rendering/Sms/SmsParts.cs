using System.Text.RegularExpressions;

namespace SmpBot.Channels.Rendering.Sms;

/// <summary>Cuts a long text into messages: at the ends of sentences, and within one only where it is too long by itself.</summary>
internal static partial class SmsParts
{
    /// <summary>Stands at the end of a message with more behind it.</summary>
    public const string GoesOn = "\nFor the rest, reply MORE";

    /// <summary>
    /// The first message and what is left. <paramref name="urgent"/> is in it as a whole, whatever its length; of
    /// <paramref name="text"/> there is as much as two segments hold beside it.
    /// </summary>
    public static (string First, string? More) Cut(string urgent, string text)
    {
        var all = Join(urgent, text);
        if (SmsSize.Fits(all) || text.Length == 0)
        {
            return (all, null);
        }

        var taken = SentenceEnds().Matches(text).Select(end => end.Index).TakeWhile(at => SmsSize.Fits(Join(urgent, text[..at]) + GoesOn)).LastOrDefault();
        if (taken == 0 && urgent.Length == 0)
        {
            taken = WithinSentence(text);
        }

        return (Join(urgent, text[..taken]) + GoesOn, text[taken..].Trim());
    }

    /// <summary>Two texts as paragraphs of one message.</summary>
    public static string Join(string first, string second) => $"{first.Trim()}\n{second.Trim()}".Trim();

    /// <summary>At the last space that fits, else as far as there is room.</summary>
    private static int WithinSentence(string text)
    {
        var most = 1;
        while (SmsSize.Fits(text[..(most + 1)] + GoesOn))
        {
            most++;
        }

        var space = text.LastIndexOf(' ', most);
        return space > 0 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\s*\n\s*")]
    private static partial Regex SentenceEnds();
}
