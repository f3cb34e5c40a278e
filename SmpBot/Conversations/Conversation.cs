using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>What is remembered of one chat between two turns. Serialised as JSON by the storage.</summary>
public sealed record Conversation
{
    /// <summary>A chat in which nothing was said yet.</summary>
    public static Conversation New { get; } = new();

    /// <summary>The client's most recent treatment, or null where it is not known.</summary>
    public Treatment? Treatment { get; init; }

    /// <summary>What was said about the final session before any date was known.</summary>
    public SessionFinality Finality { get; init; }

    /// <summary>What the bot has asked for, or null.</summary>
    public Pending? Pending { get; init; }

    /// <summary>The question answered last, for "and tomorrow?", "why?" and "when then?".</summary>
    public Question? LastQuestion { get; init; }

    /// <summary>True while the bot's last words offered to ask the artist.</summary>
    public bool ArtistOffered { get; init; }

    /// <summary>The red flag that the client was last sent to a doctor for, or null.</summary>
    public RaisedAlarm? Alarm { get; init; }

    /// <summary>The red flag that the bot's last words were about, or null; for "why?" and "says who?".</summary>
    public string? LastFlag { get; init; }

    /// <summary>What the bot fell back on with its last words.</summary>
    public Fallback Fallback { get; init; }

    /// <summary>The questions that the bot's last words gave to choose from.</summary>
    public IReadOnlyList<Question> Choices { get; init; } = [];

    /// <summary>The last lines of the chat, oldest first; enough for a ticket.</summary>
    public IReadOnlyList<TranscriptLine> Recent { get; init; } = [];
}

/// <summary>Questions that wait for a piece of information.</summary>
/// <param name="Missing">What they wait for.</param>
/// <param name="Questions">The questions, oldest first.</param>
public sealed record Pending(MissingPiece Missing, IReadOnlyList<Question> Questions);

/// <summary>A red flag that was answered.</summary>
/// <param name="Sign">Its id in the content.</param>
/// <param name="On">The client's date on which it was raised.</param>
/// <param name="Level">How urgent it was told to be, which can be more than the sign usually is.</param>
public sealed record RaisedAlarm(string Sign, DateOnly On, Escalation Level = Escalation.None);
