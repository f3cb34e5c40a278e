namespace SmpBot.Conversations;

/// <summary>A handoff to the artist, recorded with what the artist needs.</summary>
/// <param name="Reason">Topic id that raised it: <c>extreme-itching</c>, <c>ointment</c>, <c>handoff</c>, or a red flag.</param>
/// <param name="Urgency">Escalation level, so that the artist sees the urgent ones first.</param>
/// <param name="Day">Healing day of the client today, or null where the treatment date is not known.</param>
/// <param name="Stage">Id of the healing stage today, or null.</param>
/// <param name="LastTurns">The last things that were said, oldest first, the one that raised it included.</param>
public sealed record Ticket(
    string Reason,
    Knowledge.Guide.Escalation Urgency,
    int? Day,
    string? Stage,
    IReadOnlyList<TranscriptLine> LastTurns);

/// <summary>One line of the transcript.</summary>
/// <param name="By"><c>client</c> or <c>bot</c>.</param>
/// <param name="Text">What was said.</param>
public sealed record TranscriptLine(string By, string Text);
