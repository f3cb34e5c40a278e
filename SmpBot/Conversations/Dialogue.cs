namespace SmpBot.Conversations;

/// <summary>What a turn leads to.</summary>
/// <param name="Conversation">What is remembered from now on.</param>
/// <param name="Replies">What the client is told, in order.</param>
/// <param name="Tickets">Handoffs to record.</param>
public sealed record TurnResult(
    Conversation Conversation,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<Ticket> Tickets);

/// <summary>The conversation as a function: no clock, no storage, no channel.</summary>
public sealed class Dialogue
{
    /// <summary>Takes one turn. Gives the same result for the same arguments, and never throws for what a client typed.</summary>
    public TurnResult Take(Conversation conversation, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(turn);
        return new(conversation, [], []);
    }
}
