namespace SmpBot.Knowledge.Understanding;

/// <summary>The words of the lessons with how often they are used there.</summary>
internal static class Vocabulary
{
    internal static Dictionary<string, int> Of(Lessons lessons)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in lessons.Topics.Concat(lessons.Signs))
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

        foreach (var word in lessons.Wording.Concepts.Words)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }
}
