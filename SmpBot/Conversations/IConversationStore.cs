namespace SmpBot.Conversations;

/// <summary>Keeps conversations. What <see cref="SaveAsync"/> has returned from survives the end of the process.</summary>
public interface IConversationStore
{
    /// <summary>The stored chat, and the result of an earlier delivery with the same id.</summary>
    Task<(StoredConversation? Conversation, string? EarlierResult)> LoadAsync(ConversationKey key, string? deliveryId);

    /// <summary>Saves all that a turn leads to, or nothing of it.</summary>
    Task SaveAsync(TurnRecord record);
}

/// <summary>A chat as it is kept.</summary>
/// <param name="Conversation">What is remembered.</param>
/// <param name="LastSequence">Number of the last line in the channel's log; 0 where there is none.</param>
/// <param name="LastAt">The moment of the last line.</param>
/// <param name="Greeted">True once the first message was given.</param>
public sealed record StoredConversation(
    Conversation Conversation,
    long LastSequence,
    DateTimeOffset LastAt,
    bool Greeted);

/// <summary>Everything that one turn changes.</summary>
/// <param name="Key">The chat.</param>
/// <param name="DeliveryId">Id of the delivery, or null.</param>
/// <param name="After">The chat after the turn.</param>
/// <param name="Said">What was said, the client's line first.</param>
/// <param name="Tickets">Handoffs to record.</param>
/// <param name="Rendered">The turn in the channel's own words.</param>
/// <param name="At">The moment of the turn.</param>
public sealed record TurnRecord(
    ConversationKey Key,
    string? DeliveryId,
    StoredConversation After,
    IReadOnlyList<TranscriptLine> Said,
    IReadOnlyList<Ticket> Tickets,
    Rendered Rendered,
    DateTimeOffset At);
