using System.Text.RegularExpressions;

namespace SmpBot.Commands.Gaps;

/// <summary>Takes a text apart into what it is compared by: its words, and the letter triples in them, which outlive typos and endings.</summary>
internal static partial class Grams
{
    // Words that nearly every message has, whatever it is about.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "a", "about", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "bit", "but", "by", "can", "could", "d", "did", "do", "does", "for",
        "from", "get", "go", "got", "had", "has", "have", "he", "hello", "her", "hey", "hi", "how", "i", "if", "im", "in", "is", "it", "its", "ive", "just", "ll",
        "m", "me", "my", "of", "ok", "okay", "on", "one", "or", "please", "pls", "re", "s", "she", "should", "so", "some", "t", "thanks", "that", "the", "then",
        "there", "they", "this", "to", "u", "up", "use", "ve", "was", "we", "what", "when", "while", "will", "with", "would", "you", "your", "day", "days", "head", "scalp",
        "after", "again", "alright", "before", "cant", "dont", "even", "know", "like", "long", "lol", "many", "mate", "more", "much", "need", "no", "normal",
        "not", "now", "only", "really", "still", "tell", "than", "thing", "till", "today", "until", "want", "which", "who", "why", "yes",
    };

    /// <summary>The words that count, in order; all words where none does.</summary>
    public static List<string> Words(string text)
    {
        var all = Word().Matches(Placeholder().Replace(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal), " "))
            .Select(m => m.Value).ToList();
        var telling = all.FindAll(w => !Small.Contains(w));
        return telling.Count > 0 ? telling : all;
    }

    /// <summary>Letter triples of a word, its ends marked; none of a word of one letter.</summary>
    public static IEnumerable<string> Triples(string word)
    {
        var marked = $"<{word}>";
        for (var i = 0; word.Length > 1 && i + 3 <= marked.Length; i++)
        {
            yield return marked.Substring(i, 3);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\[[a-z-]+\]")]
    private static partial Regex Placeholder();
}
