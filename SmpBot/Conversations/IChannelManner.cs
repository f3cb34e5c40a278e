namespace SmpBot.Conversations;

/// <summary>
/// How a channel hears and speaks on which a message means something only with what the channel said before: "2", "MORE",
/// "STOP". Made for one arrival.
/// </summary>
public interface IChannelManner
{
    /// <summary>Whom the replies go to: they need that person's consent.</summary>
    string Address { get; }

    /// <summary>True for what is taken however fast it comes: the wish for no more messages.</summary>
    bool MustBeTaken { get; }

    /// <summary>What the message means. A turn that has to be taken again is heard again.</summary>
    Heard Hear(Turn turn, ChannelState state);

    /// <summary>Puts what comes of it into what the channel can show; <paramref name="render"/> makes calls of that.</summary>
    Rendered Render(Outcome outcome, Func<Outcome, Rendered> render);
}

/// <summary>What a channel knows of a chat when a message comes.</summary>
/// <param name="Memory">What it wanted to be remembered with its last words, or null.</param>
/// <param name="Withdrawn">True where the client wants no more messages.</param>
public sealed record ChannelState(string? Memory, bool Withdrawn);

/// <summary>What a message means on its channel.</summary>
/// <param name="Turn">The turn as it is meant.</param>
public sealed record Heard(Turn Turn)
{
    /// <summary>The channel's own answer, also none at all; null where the dialogue answers.</summary>
    public IReadOnlyList<Reply>? Replies { get; init; }

    /// <summary>True where the client wants no more messages from now on, false where they want them again, null where it is not about that.</summary>
    public bool? Withdraws { get; init; }
}
