namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Replaces a word that nobody in the content uses by the most usual word one slip away: a letter too many, too few,
/// wrong, or swapped with its neighbour. Two slips for long words.
/// </summary>
internal sealed class SpellingRepair
{
    private const int Shortest = 4;
    private const int LongWord = 8;

    private readonly IReadOnlyDictionary<string, int> _counts;
    private readonly IReadOnlyDictionary<string, string> _shorthand;
    private readonly Dictionary<string, string> _byDeletion = new(StringComparer.Ordinal);

    internal SpellingRepair(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyDictionary<string, string> shorthand)
    {
        _counts = vocabulary;
        _shorthand = shorthand;
        foreach (var word in vocabulary.Keys.Where(w => w.Length >= Shortest && !char.IsDigit(w[0])))
        {
            foreach (var shorter in Deletions(word))
            {
                Offer(shorter, word);
            }
        }
    }

    /// <summary>True where hardly any word is one that people use here: code, a link, another alphabet.</summary>
    internal bool IsGibberish(List<Token> tokens)
    {
        var words = tokens.FindAll(t => t.Text.Length > 1 && !char.IsDigit(t.Text[0]));
        return words.Count >= 3 && words.Count(w => !_counts.ContainsKey(w.Text)) * 5 >= words.Count * 3;
    }

    internal void Repair(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var fixedText = Repair(tokens[i].Text);
            if (!ReferenceEquals(fixedText, tokens[i].Text))
            {
                tokens[i] = tokens[i] with { Text = fixedText };
            }
        }
    }

    private string Repair(string word)
    {
        if (_shorthand.TryGetValue(word, out var full))
        {
            return full;
        }

        if (word.Length < Shortest || char.IsDigit(word[0]) || _counts.ContainsKey(word))
        {
            return word;
        }

        var squeezed = Squeeze(word);
        if (_counts.ContainsKey(squeezed))
        {
            return squeezed;
        }

        if (_byDeletion.TryGetValue(word, out var best) && best[0] == word[0])
        {
            return best;
        }

        if (word.Length > 30)
        {
            return word;
        }

        best = null;
        foreach (var shorter in Deletions(word))
        {
            // Shortened by one it is a word, or a word shortened by one: an extra, a wrong or a swapped letter.
            var candidate = _counts.ContainsKey(shorter) ? shorter
                : word.Length >= Shortest + 1 && _byDeletion.TryGetValue(shorter, out var other) && Math.Abs(other.Length - word.Length) <= (word.Length >= LongWord ? 1 : 0)
                    ? other : null;
            if (candidate is not null && candidate.Length >= Shortest && candidate[0] == word[0]
                && (best is null || _counts[candidate] > _counts[best]))
            {
                best = candidate;
            }
        }

        return best ?? word;
    }

    // "sooooo" and "itchyyyy": three of a letter are never English.
    private static string Squeeze(string word)
    {
        Span<char> kept = stackalloc char[Math.Min(word.Length, 64)];
        var n = 0;
        foreach (var c in word)
        {
            if (n == kept.Length)
            {
                break;
            }

            if (n >= 1 && kept[n - 1] == c && (n >= 2 && kept[n - 2] == c || word.Contains(new string(c, 3), StringComparison.Ordinal)))
            {
                continue;
            }

            kept[n++] = c;
        }

        return new string(kept[..n]);
    }

    private void Offer(string key, string word)
    {
        if (!_byDeletion.TryGetValue(key, out var known) || _counts[word] > _counts[known])
        {
            _byDeletion[key] = word;
        }
    }

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }
}
