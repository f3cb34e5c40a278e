using System.Runtime.InteropServices;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Turns a stretch of tokens into features: words and meanings, each with its polarity, and, worth half as much, pairs
/// of neighbouring words and pieces of words.
/// </summary>
/// <param name="concepts">The word lists.</param>
/// <param name="uses">Says of each list by name whether its meaning counts.</param>
/// <param name="spansThree">Whether three words in a row, and two with one between them, are features too.</param>
internal sealed class Features(Concepts concepts, Func<string, bool> uses, bool spansThree = true)
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int PieceLength = 4;
    private const int StemLength = 5;

    private readonly bool[] _counts = [.. concepts.Names.Select(uses)];

    /// <summary>All word lists count.</summary>
    internal static Features All(Concepts concepts) => new(concepts, _ => true);

    /// <summary>All but the lists of the safety layer, which say nothing about a topic.</summary>
    internal static Features Topical(Concepts concepts) =>
        new(concepts, name => !name.StartsWith("saf-", StringComparison.Ordinal) && !name.StartsWith("har-", StringComparison.Ordinal));

    /// <summary>No word lists, and no spans that a few hundred examples would hardly repeat.</summary>
    internal static Features OfFewExamples() => new(new Concepts([]), _ => false, spansThree: false);

    /// <summary>The distinct features of a whole message.</summary>
    internal ulong[] Of(Reading reading) => Of(reading, 0, reading.Tokens.Count);

    /// <summary>How much a feature counts: its lowest bit says whether it is a minor one.</summary>
    internal static float Emphasis(ulong feature) => (feature & 1) == 0 ? 1 : 0.5f;

    /// <summary>The distinct features of the tokens <paramref name="first"/> to <paramref name="end"/> (exclusive).</summary>
    internal ulong[] Of(Reading reading, int first, int end)
    {
        var set = new HashSet<ulong>();
        var tokens = CollectionsMarshal.AsSpan(reading.Tokens);
        ulong before = Hash("^", 'k'), before2 = 0;
        for (var i = first; i < end; i++)
        {
            var text = tokens[i].Text;
            var word = Hash(text, reading.Polarity[i] == Polarity.Denied ? 'n' : 'w');
            set.Add(Major(word));
            set.Add(Minor(Mix(before, word, 'b')));
            if (spansThree && before2 != 0)
            {
                set.Add(Minor(Mix(Mix(before2, before, 't'), word, 't')));
                set.Add(Minor(Mix(before2, word, 's')));
            }

            before2 = before;
            before = word;
            AddStem(text, set);
            AddPieces(text, set);
            AddWhole(text, set);
        }

        AddConcepts(reading, first, end, set);
        return [.. set];
    }

    // A word's beginning stands for all its forms: "scratch", "scratching", "scratchy".
    private static void AddStem(string word, HashSet<ulong> set)
    {
        if (word.Length > StemLength)
        {
            set.Add(Major(Hash(word.AsSpan(0, StemLength), 's')));
        }
    }

    // "39.2", "39,7c" and "39.0" are one reading of a thermometer.
    private static void AddWhole(string word, HashSet<ulong> set)
    {
        var length = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (length is 2 or 3 && word[length] is '.' or ',' or 'c' or 'f')
        {
            set.Add(Major(Hash(word.AsSpan(0, length), 'd')));
        }
    }

    private static void AddPieces(string word, HashSet<ulong> set)
    {
        if (word.Length < PieceLength || char.IsDigit(word[0]))
        {
            return;
        }

        for (var i = 0; i + PieceLength <= word.Length; i++)
        {
            set.Add(Minor(Hash(word.AsSpan(i, PieceLength), i == 0 ? 'P' : 'p')));
        }
    }

    private void AddConcepts(Reading reading, int first, int end, HashSet<ulong> set)
    {
        foreach (var match in reading.Concepts)
        {
            if (match.First >= first && match.First + match.Count <= end && _counts[match.Concept])
            {
                var kind = reading.Polarity[match.First] == Polarity.Denied ? 'D' : 'C';
                set.Add(Major(Hash(concepts.Names[match.Concept], kind)));
            }
        }
    }

    private static ulong Major(ulong hash) => hash & ~1UL;

    private static ulong Minor(ulong hash) => hash | 1UL;

    // FNV-1a; the kind keeps a word, a piece and a meaning of the same letters apart.
    private static ulong Hash(ReadOnlySpan<char> text, char kind)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    private static ulong Mix(ulong a, ulong b, char kind) =>
        ((((((Basis ^ kind) * Prime) ^ a) * Prime) ^ (b >> 7)) ^ b) * Prime;
}
