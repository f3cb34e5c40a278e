namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// The words people use, by meaning, and what the readers make of those meanings. Comes from the content folder
/// <c>wording</c>; a studio's own folder adds to it.
/// </summary>
/// <param name="Lists">Word lists by name of the meaning.</param>
/// <param name="Evidence">Word lists that speak for a topic, with the topic.</param>
/// <param name="Aspects">Word lists that speak for an aspect, with <c>topic:aspect</c>.</param>
/// <param name="Shorthand">Text-speak by the word that it stands for.</param>
/// <param name="Reading">What the readers have to know of single words, word lists and topics, by kind of knowledge.</param>
internal sealed record Wording(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists,
    IReadOnlyDictionary<string, string> Evidence,
    IReadOnlyDictionary<string, string> Aspects,
    IReadOnlyDictionary<string, string> Shorthand,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Reading)
{
    /// <summary>The word lists, ready to be found in messages.</summary>
    internal Concepts Concepts { get; } = new(Lists);

    /// <summary>The words or ids that <c>reading.yaml</c> lists under <paramref name="kind"/>.</summary>
    internal HashSet<string> Known(string kind) => Reading[kind].ToHashSet(StringComparer.Ordinal);
}

/// <summary>A message that somebody might write, with what it is about.</summary>
/// <param name="Labels">Topic ids, or one sign id; none for a message that is only known to be harmless.</param>
/// <param name="Text">The message.</param>
internal sealed record LabelledMessage(IReadOnlyList<string> Labels, string Text)
{
    /// <summary>One message a line; <c>[a, b] text</c> gives labels other than the file's name, <c>[] text</c> none; # begins a comment.</summary>
    internal static IEnumerable<LabelledMessage> Parse(string file, string label)
    {
        foreach (var line in file.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            var close = line[0] == '[' ? line.IndexOf(']', StringComparison.Ordinal) : -1;
            yield return close < 0
                ? new([label], line)
                : new(line[1..close].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), line[(close + 1)..].Trim());
        }
    }
}
