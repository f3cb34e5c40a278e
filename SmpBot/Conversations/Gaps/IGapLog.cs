namespace SmpBot.Conversations.Gaps;

/// <summary>What the bot could not settle by itself. It is written with the turn that it belongs to.</summary>
public interface IGapLog
{
    /// <summary>All that is kept, oldest first; with <paramref name="since"/> only from that date on.</summary>
    /// <exception cref="IOException">There is no gap log; the message says what to do.</exception>
    IReadOnlyList<KeptGap> Read(DateOnly? since);
}
