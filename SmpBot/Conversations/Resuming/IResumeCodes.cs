namespace SmpBot.Conversations.Resuming;

/// <summary>The codes that are good now. They are written with the turn that gives or takes them: see <see cref="ResumeChange"/>.</summary>
public interface IResumeCodes
{
    /// <summary>What is known of a code, and of the tries since <paramref name="since"/>.</summary>
    ResumeLookup Find(string hash, ConversationKey asker, DateTimeOffset now, DateTimeOffset since);
}

/// <summary>What is known of a code.</summary>
/// <param name="TriesHere">Wrong codes that this chat has brought.</param>
/// <param name="TriesAnywhere">Wrong codes of all chats.</param>
/// <param name="Source">The chat that the code was given in, or null where the code is not good.</param>
public sealed record ResumeLookup(int TriesHere, int TriesAnywhere, ResumeSource? Source);

/// <summary>A chat that a code was given in.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Conversation">What is remembered of it.</param>
public sealed record ResumeSource(ConversationKey Key, Conversation Conversation);

/// <summary>What a turn changes in the codes.</summary>
public abstract record ResumeChange
{
    private ResumeChange()
    {
    }

    /// <summary>A code was given. It replaces an earlier one of the same chat, and is kept as a hash alone.</summary>
    public sealed record Given(string Code, DateTimeOffset Until) : ResumeChange;

    /// <summary>A code was taken, which it can be once; then <paramref name="Word"/> goes out to the chat that it came from.</summary>
    public sealed record Taken(string Hash, ConversationKey Source, Outgoing? Word) : ResumeChange;

    /// <summary>A code was wrong.</summary>
    public sealed record Missed : ResumeChange;
}

/// <summary>A channel that can say something in a chat although nothing came in.</summary>
public interface ILaterWord
{
    /// <summary>The message that says <paramref name="text"/> in the chat, or null where the channel does not have this chat. <paramref name="id"/> is the same for the same message.</summary>
    Outgoing? Write(ConversationKey key, string text, string id);
}
