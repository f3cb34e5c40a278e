namespace SmpBot.Conversations;

/// <summary>The lines that a channel has added to its log with the turns of a conversation.</summary>
public interface IChannelLog
{
    /// <summary>Lines with a number above <paramref name="sequence"/>, in order.</summary>
    Task<IReadOnlyList<LoggedLine>> ReadAfterAsync(ConversationKey key, long sequence, int limit);
}

/// <summary>One line of a channel's log.</summary>
/// <param name="Sequence">Its number in the conversation, from 1.</param>
/// <param name="Content">The line in the channel's own words.</param>
public sealed record LoggedLine(long Sequence, string Content);
