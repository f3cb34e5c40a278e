namespace SmpBot.Knowledge.Guide;

/// <summary>What holds for a topic in a window of healing days.</summary>
/// <param name="Days">The healing days.</param>
/// <param name="Session">The finality it holds for; null for any.</param>
/// <param name="Aspect">The aspect it holds for; null for the topic as such.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Escalation">Who has to be involved.</param>
/// <param name="Wording">Its sentences.</param>
/// <param name="AnswersAs">Id of the topic whose rule this is in these days, where it is not the topic's own
/// (sunscreen on day 5 is a product, so the rule is that of products); null otherwise.</param>
/// <param name="Sources">Ids of its sources, at least one.</param>
/// <param name="Pack">The pack it comes from.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Rule(
    DayRange Days,
    SessionFinality? Session,
    string? Aspect,
    Verdict Verdict,
    Escalation Escalation,
    RuleWording Wording,
    string? AnswersAs,
    IReadOnlyList<string> Sources,
    Pack Pack,
    Origin Origin)
{
    /// <summary>True where the rule holds on that healing day after a session of that finality.</summary>
    public bool Holds(int day, SessionFinality finality) =>
        Days.Contains(day) && (Session is null || Session == finality);
}
