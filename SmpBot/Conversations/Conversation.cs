using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>What is remembered of one chat between two turns. Serialised as JSON by the storage.</summary>
public sealed record Conversation
{
    /// <summary>A chat in which nothing was said yet.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The client's most recent treatment, or null where it is not known.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>The last lines of the chat, oldest first; enough for a ticket.</summary>
    public IReadOnlyList<TranscriptLine> Recent { get; init; } = [];
}
