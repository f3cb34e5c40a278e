using SmpBot.Conversations.Gaps;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Conversations;

/// <summary>Keeps conversations. What <see cref="SaveAsync"/> has returned true for survives the end of the process.</summary>
public interface IConversationStore
{
    /// <summary>The stored chat, and what an earlier delivery of the same thing led to.</summary>
    Task<(StoredConversation? Conversation, EarlierDelivery? Earlier)> LoadAsync(ConversationKey key, Delivery? delivery);

    /// <summary>
    /// The chat as this server saved it last, without a look at what is stored; null where it has to be loaded.
    /// <see cref="SaveAsync"/> finds out where it is outdated.
    /// </summary>
    StoredConversation? Recall(ConversationKey key);

    /// <summary>
    /// Saves all that a turn leads to. False, and nothing saved, where another server has taken a turn of this chat meanwhile,
    /// or the delivery has led to a turn before.
    /// </summary>
    Task<bool> SaveAsync(TurnRecord record);

    /// <summary>Remembers that <paramref name="delivery"/> was a repetition, so that it stays one however late it comes again.</summary>
    Task RememberAsync(ConversationKey key, Delivery delivery, string result, DateTimeOffset at);
}

/// <summary>What tells one delivery from another.</summary>
/// <param name="Id">The channel's id of it, or null.</param>
/// <param name="Said">Fingerprint of what was said where the channel may bring it again under another id, else null.</param>
/// <param name="Since">Only what came after this moment can be the same by <paramref name="Said"/>.</param>
public sealed record Delivery(string? Id, string? Said = null, DateTimeOffset Since = default);

/// <summary>What an earlier delivery of the same thing led to.</summary>
/// <param name="Result">See <see cref="Rendered.Result"/>.</param>
/// <param name="SameId">False where it came under another id.</param>
public sealed record EarlierDelivery(string Result, bool SameId);

/// <summary>A chat as it is kept.</summary>
/// <param name="Conversation">What is remembered.</param>
/// <param name="LastSequence">Number of the last line in the channel's log; 0 where there is none.</param>
/// <param name="LastAt">The moment of the last line.</param>
/// <param name="Greeted">True once the first message was given.</param>
/// <param name="Version">How often it was saved; it is saved over the version before and no other.</param>
public sealed record StoredConversation(
    Conversation Conversation,
    long LastSequence,
    DateTimeOffset LastAt,
    bool Greeted,
    long Version)
{
    /// <summary>See <see cref="Rendered.ChannelMemory"/>.</summary>
    public string? ChannelMemory { get; init; }

    /// <summary>A chat that was never saved.</summary>
    public static StoredConversation New { get; } = new(Conversation.New, 0, DateTimeOffset.UnixEpoch, Greeted: false, 0);
}

/// <summary>Everything that one turn changes.</summary>
/// <param name="Key">The chat.</param>
/// <param name="Delivery">The delivery that brought it.</param>
/// <param name="After">The chat after the turn.</param>
/// <param name="Said">What was said, the client's line first.</param>
/// <param name="Tickets">Handoffs to record.</param>
/// <param name="Rendered">The turn in the channel's own words.</param>
/// <param name="At">The moment of the turn.</param>
public sealed record TurnRecord(
    ConversationKey Key,
    Delivery Delivery,
    StoredConversation After,
    IReadOnlyList<TranscriptLine> Said,
    IReadOnlyList<Ticket> Tickets,
    Rendered Rendered,
    DateTimeOffset At)
{
    /// <summary>Pictures and files that the client has sent with it.</summary>
    public IReadOnlyList<ClientFile> Files { get; init; } = [];

    /// <summary>What goes into the gap log, or null.</summary>
    public Gap? Gap { get; init; }

    /// <summary>What the client has said about getting messages, or null.</summary>
    public ConsentChange? Consent { get; init; }

    /// <summary>What changes in the codes that take a chat to another device, or null.</summary>
    public ResumeChange? Resume { get; init; }
}
