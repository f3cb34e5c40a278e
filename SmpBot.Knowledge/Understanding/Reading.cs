namespace SmpBot.Knowledge.Understanding;

/// <summary>Whether a word is said or denied.</summary>
internal enum Polarity : byte
{
    /// <summary>Said.</summary>
    Asserted,

    /// <summary>Denied: "no pus", "not swollen".</summary>
    Denied,
}

/// <summary>A message cut into tokens, with the meanings found in it and the polarity of each token.</summary>
internal sealed record Reading(List<Token> Tokens, List<ConceptMatch> Concepts, Polarity[] Polarity);

/// <summary>A labelled message, read.</summary>
internal sealed record LabelledReading(IReadOnlyList<string> Labels, Reading Reading);
