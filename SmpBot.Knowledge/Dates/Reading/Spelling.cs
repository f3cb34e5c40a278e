using System.Collections.Frozen;

namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>Brings the spellings of text messages to the one that the rules know.</summary>
internal static class Spelling
{
    private static readonly FrozenDictionary<string, string> Variants = SpellingVariants.All
        .SelectMany(line => line.Value.Split(' ').Select(variant => (variant, line.Key)))
        .DistinctBy(pair => pair.variant)
        .ToFrozenDictionary(pair => pair.variant, pair => pair.Key);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Variants.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Contracted =
        FrozenSet.Create("it", "that", "what", "there", "here", "he", "she", "who", "let", "how", "when", "where", "this");

    public static string Canonical(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var known) ? known
        : NearSpelling.Find(word) ?? word.ToString();

    /// <summary>Letters and digits in one word: "2moro", "b4".</summary>
    public static bool IsKnownMix(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return Lookup.ContainsKey(lower);
    }

    /// <summary>Its 's means "is": "it's", "that's".</summary>
    public static bool IsContractedIs(string word) => Contracted.Contains(word);
}
