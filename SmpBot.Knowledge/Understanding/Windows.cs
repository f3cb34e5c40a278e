namespace SmpBot.Knowledge.Understanding;

/// <summary>The stretches of a message that are read by themselves.</summary>
internal static class Windows
{
    /// <summary>A message of more tokens than this is also read stretch by stretch.</summary>
    internal const int LongMessage = 80;

    private const int Shortest = 3;
    private const int StretchLength = 40;

    /// <summary>Clauses, the very short ones joined to what follows them.</summary>
    internal static IEnumerable<(int First, int End)> Sentences(Reading reading)
    {
        var first = 0;
        for (var i = 1; i <= reading.Tokens.Count; i++)
        {
            var ends = i == reading.Tokens.Count || reading.Tokens[i].Clause != reading.Tokens[i - 1].Clause;
            if (ends && (i - first >= Shortest || i == reading.Tokens.Count))
            {
                yield return (first, i);
                first = i;
            }
        }
    }

    /// <summary>
    /// Stretches of a long message that are read like short ones: every sentence, and every two that follow each other;
    /// none longer than 40 tokens.
    /// </summary>
    internal static IEnumerable<(int First, int End)> Stretches(Reading reading)
    {
        var starts = SentenceStarts(reading.Tokens);
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            if (starts[i + 1] - starts[i] >= Shortest)
            {
                yield return (starts[i], starts[i + 1]);
            }

            if (i + 2 < starts.Count && starts[i + 2] - starts[i] <= StretchLength)
            {
                yield return (starts[i], starts[i + 2]);
            }
        }
    }

    // The end of the message is the last of them.
    private static List<int> SentenceStarts(List<Token> tokens)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Clause - tokens[i - 1].Clause >= Tokeniser.NextSentence || i - starts[^1] >= StretchLength / 2)
            {
                starts.Add(i);
            }
        }

        starts.Add(tokens.Count);
        return starts;
    }
}
