namespace SmpBot.Knowledge.Understanding;

/// <summary>Everything there is to learn from.</summary>
/// <param name="Wording">Words by meaning.</param>
/// <param name="Topics">Harmless messages, labelled by topic.</param>
/// <param name="Signs">Messages of people who need a doctor, labelled by sign.</param>
internal sealed record Lessons(
    Wording Wording,
    IReadOnlyList<LabelledMessage> Topics,
    IReadOnlyList<LabelledMessage> Signs);
