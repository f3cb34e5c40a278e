namespace SmpBot.Knowledge.Understanding;

/// <summary>The stretches of a message that are read by themselves.</summary>
internal static class Windows
{
    private const int Shortest = 3;

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
}
