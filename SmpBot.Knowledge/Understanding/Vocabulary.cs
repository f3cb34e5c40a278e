namespace SmpBot.Knowledge.Understanding;

/// <summary>The words of the content with how often they are used there.</summary>
internal static class Vocabulary
{
    internal static Dictionary<string, int> Of(Wording wording)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in wording.Topics.Concat(wording.Signs))
        {
            foreach (var token in Tokeniser.Cut(message.Text))
            {
                counts[token.Text] = counts.GetValueOrDefault(token.Text) + 1;
            }
        }

        // What only one message says may be a slip itself; what a word list says is a word.
        foreach (var rare in counts.Where(c => c.Value < 2).Select(c => c.Key).ToArray())
        {
            counts.Remove(rare);
        }

        foreach (var word in wording.Concepts.Words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }
}
