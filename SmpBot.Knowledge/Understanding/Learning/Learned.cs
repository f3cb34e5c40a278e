using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>What is left of the lessons once they are learnt: all that reading a message needs.</summary>
/// <param name="Wording">Words by meaning.</param>
/// <param name="Vocabulary">The words of the lessons with how often they occur there.</param>
/// <param name="Topics">Ids of the topics, in the order of the topic model's classes.</param>
/// <param name="TopicModel">Tells topics apart.</param>
/// <param name="Signs">Red flags at a level, in the order of the safety model's classes; the first stands for none.</param>
/// <param name="SafetyModel">Tells red flags from harmless messages and from each other.</param>
internal sealed record Learned(
    Wording Wording,
    IReadOnlyDictionary<string, int> Vocabulary,
    IReadOnlyList<string> Topics,
    LinearModel TopicModel,
    IReadOnlyList<SignClass> Signs,
    LinearModel SafetyModel);

/// <summary>A class of the safety model.</summary>
/// <param name="Sign">Id of the red flag; empty for no sign.</param>
/// <param name="Level">How urgent.</param>
internal readonly record struct SignClass(string Sign, Escalation Level);
