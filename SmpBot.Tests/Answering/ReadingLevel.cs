using System.Text.RegularExpressions;

namespace SmpBot.Tests.AnswerWriting;

/// <summary>Flesch-Kincaid grade of a text, with a plain syllable count. Good enough to compare texts of this product.</summary>
internal static partial class ReadingLevel
{
    public static double Grade(string written)
    {
        // A link is tapped, not read.
        var text = Link().Replace(written, "");
        var sentences = Math.Max(1, SentenceEnd().Count(text + " "));
        var words = Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToList();
        if (words.Count == 0)
        {
            return 0;
        }

        var syllables = words.Sum(Syllables);
        return (0.39 * words.Count / sentences) + (11.8 * syllables / words.Count) - 15.59;
    }

    public static int Syllables(string word)
    {
        if (char.IsDigit(word[0]))
        {
            return word.Length;
        }

        var count = Vowels().Count(word);
        if (SilentEnd().IsMatch(word) && count > 1)
        {
            count--;
        }

        return Math.Max(1, count);
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Link();

    [GeneratedRegex(@"[.?]\s")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[A-Za-z']+|\d+")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex(@"([^aeiouyl]e|[^aeiouydt]ed|[^aeiouysxczgh]es)$")]
    private static partial Regex SilentEnd();
}
