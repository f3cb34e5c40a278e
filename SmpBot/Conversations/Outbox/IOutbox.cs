namespace SmpBot.Conversations.Outbox;

/// <summary>
/// Keeps what has to leave the house until it has left. A turn puts it in with everything else it changes; of a conversation
/// only the first item that is not done with can be claimed, by one server at a time.
/// </summary>
public interface IOutbox
{
    /// <summary>Claims items that are due, at most one of a conversation, those of the routes <paramref name="except"/> left aside.</summary>
    Task<Claimed> ClaimAsync(Claim claim, int limit, IReadOnlyCollection<string> except);

    /// <summary>Records that the far side has <paramref name="item"/>. Gives the next item of the conversation, claimed, where <paramref name="following"/> asks for it.</summary>
    Task<OutboxItem?> DeliveredAsync(OutboxItem item, string? detail, Claim? following);

    /// <summary>Gives <paramref name="item"/> back until a later moment.</summary>
    Task PostponeAsync(OutboxItem item, string? detail, DateTimeOffset until);

    /// <summary>Gives <paramref name="item"/> up; it is kept, and no longer holds back what comes after it.</summary>
    Task BuryAsync(OutboxItem item, string? detail);

    /// <summary>As <see cref="BuryAsync"/>, and forgets what was to be said: nobody is to send it by hand.</summary>
    Task DropAsync(OutboxItem item, string? detail);
}

/// <summary>The right to deliver. Where the claimer dies it expires, and another may.</summary>
/// <param name="By">The server that claims; a new name at every start.</param>
/// <param name="Now">The moment of the claim.</param>
/// <param name="Until">When it expires.</param>
public sealed record Claim(string By, DateTimeOffset Now, DateTimeOffset Until);

/// <summary>What a claim has brought.</summary>
/// <param name="Items">The messages to deliver.</param>
/// <param name="NextDue">When there may be something to claim again; null where nothing waits.</param>
public sealed record Claimed(IReadOnlyList<OutboxItem> Items, DateTimeOffset? NextDue);

/// <summary>A claimed message.</summary>
/// <param name="Conversation">The storage's number of the conversation.</param>
/// <param name="Position">Its number in the conversation, from 1.</param>
/// <param name="Route">See <see cref="Outgoing.Route"/>.</param>
/// <param name="Content">See <see cref="Outgoing.Content"/>.</param>
/// <param name="Attempts">How often it was claimed, this time included.</param>
/// <param name="CreatedAt">The moment of its turn.</param>
/// <param name="ClaimedBy">See <see cref="Claim.By"/>.</param>
public sealed record OutboxItem(
    long Conversation, long Position, string Route, string Content, int Attempts, DateTimeOffset CreatedAt, string ClaimedBy);
