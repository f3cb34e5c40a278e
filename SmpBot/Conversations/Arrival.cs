namespace SmpBot.Conversations;

/// <summary>Something that a channel delivered.</summary>
/// <param name="Key">The chat it belongs to.</param>
/// <param name="DeliveryId">The same for every delivery of the same thing, or null where the channel gives no such id.</param>
/// <param name="Turn">The step it means, or null where it is only recorded.</param>
public sealed record Arrival(ConversationKey Key, string? DeliveryId, Turn? Turn)
{
    /// <summary>Pictures and files that came with it.</summary>
    public IReadOnlyList<ClientFile> Files { get; init; } = [];

    /// <summary>
    /// How long the same text counts as the same message although it comes under another id. Null, as on most channels,
    /// where a gateway never does so: people may well say "yes" twice. Leave it null for a message that brings files.
    /// </summary>
    public TimeSpan? RepeatWindow { get; init; }

    /// <summary>What the channel found too much about it, or null.</summary>
    public Notice? Notice { get; init; }

    /// <summary>How the channel hears and speaks; null for one that takes words as they are and shows what it is given.</summary>
    public IChannelManner? Manner { get; init; }
}

/// <summary>What a channel has to put into its own words.</summary>
/// <param name="Conversation">What is remembered from now on.</param>
/// <param name="Replies">What the client is told, in order.</param>
/// <param name="NextSequence">Number of the first line that the channel may add to its log.</param>
/// <param name="At">The moment of the first line; later than every line before.</param>
public sealed record Outcome(
    Conversation Conversation,
    IReadOnlyList<Reply> Replies,
    long NextSequence,
    DateTimeOffset At)
{
    /// <summary>What the channel knew when the message came: see <see cref="Rendered.ChannelMemory"/>.</summary>
    public string? ChannelMemory { get; init; }
}

/// <summary>A turn in a channel's own words.</summary>
/// <param name="Result">What the sender of the arrival gets back; a repeated delivery gets the same.</param>
/// <param name="Lines">Lines for the channel's log, numbered from <see cref="Outcome.NextSequence"/>.</param>
public sealed record Rendered(string Result, IReadOnlyList<string> Lines)
{
    /// <summary>Messages to deliver once the turn is saved, in order.</summary>
    public IReadOnlyList<Outgoing> Outgoing { get; init; } = [];

    /// <summary>What the channel has to know when the next message comes, in its own words; null for nothing. What it knew before is forgotten.</summary>
    public string? ChannelMemory { get; init; }
}

/// <summary>What came of an arrival.</summary>
/// <param name="Result">See <see cref="Rendered.Result"/>.</param>
/// <param name="Repeated">True where it had been taken before and nothing was changed.</param>
public sealed record Taken(string Result, bool Repeated);
