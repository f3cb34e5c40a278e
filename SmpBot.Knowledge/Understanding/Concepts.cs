namespace SmpBot.Knowledge.Understanding;

/// <summary>A meaning found at some tokens of a message: "pus", "gunk" and "goo" are all <c>discharge</c>.</summary>
internal readonly record struct ConceptMatch(int Concept, int First, int Count);

/// <summary>Word lists by meaning. A phrase may end a word with * to match every word that begins so.</summary>
internal sealed class Concepts
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>> _byPrefix = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>A phrase of a list. <c>Second</c> is the hash of its second word, 0 where any word may follow: thousands begin with "my".</summary>
    private readonly record struct Phrase(string[] Words, int Concept, int Second);

    internal Concepts(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> lists)
    {
        foreach (var (name, phrases) in lists)
        {
            _names.Add(name);
            foreach (var phrase in phrases)
            {
                Add(phrase, _names.Count - 1);
            }
        }
    }

    internal IReadOnlyList<string> Names => _names;

    internal int IndexOf(string name) => _names.IndexOf(name);

    /// <summary>Every word of the lists, for spelling repair.</summary>
    internal IEnumerable<string> Words =>
        _byFirst.Values.SelectMany(l => l).SelectMany(p => p.Words).Where(w => !w.EndsWith('*'));

    internal List<ConceptMatch> Find(List<Token> tokens)
    {
        var found = new List<ConceptMatch>();
        var prefixes = _byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Text;
            if (_byFirst.TryGetValue(word, out var phrases))
            {
                Match(tokens, i, phrases, found);
            }

            for (var length = 3; length <= word.Length && length <= 12; length++)
            {
                if (prefixes.TryGetValue(word.AsSpan(0, length), out phrases))
                {
                    Match(tokens, i, phrases, found);
                }
            }
        }

        return found;
    }

    private static void Match(List<Token> tokens, int at, List<Phrase> phrases, List<ConceptMatch> found)
    {
        var next = at + 1 < tokens.Count ? HashOf(tokens[at + 1].Text) : 0;
        foreach (var (words, concept, second) in phrases)
        {
            if ((second != 0 && second != next) || at + words.Length > tokens.Count)
            {
                continue;
            }

            var k = 1;
            while (k < words.Length && Same(words[k], tokens[at + k].Text))
            {
                k++;
            }

            if (k == words.Length)
            {
                found.Add(new(concept, at, words.Length));
            }
        }
    }

    // Never 0.
    private static int HashOf(string word) => word.GetHashCode(StringComparison.Ordinal) | 1;

    private static bool Same(string pattern, string word) => pattern.EndsWith('*')
        ? word.AsSpan().StartsWith(pattern.AsSpan(0, pattern.Length - 1), StringComparison.Ordinal)
        : pattern == word;

    private void Add(string phrase, int concept)
    {
        // "what3words" is three words to the tokeniser, and so it is here.
        var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(Cut).ToArray();
        if (words.Length == 0)
        {
            return;
        }

        var (index, key) = words[0].EndsWith('*') ? (_byPrefix, words[0][..^1]) : (_byFirst, words[0]);
        if (!index.TryGetValue(key, out var list))
        {
            index.Add(key, list = []);
        }

        list.Add(new(words, concept, words.Length < 2 || words[1].EndsWith('*') ? 0 : HashOf(words[1])));
    }

    private static IEnumerable<string> Cut(string word)
    {
        var cut = Tokeniser.Cut(word.TrimEnd('*'));
        for (var i = 0; i < cut.Count; i++)
        {
            yield return i == cut.Count - 1 && word.EndsWith('*') ? cut[i].Text + "*" : cut[i].Text;
        }
    }
}
