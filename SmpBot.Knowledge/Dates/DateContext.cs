namespace SmpBot.Knowledge.Dates;

/// <summary>What is known while a message is read for dates.</summary>
/// <param name="Today">The client's own calendar date.</param>
/// <param name="Locale">BCP-47 tag of the client ("en-US", "en-GB"), or null. Decides day-month order.</param>
/// <param name="TreatmentDate">The treatment date remembered so far, or null.</param>
/// <param name="Expected">The role of a bare date, where the bot has just asked for one; else null.</param>
public sealed record DateContext(
    DateOnly Today,
    string? Locale = null,
    DateOnly? TreatmentDate = null,
    DateRole? Expected = null);
