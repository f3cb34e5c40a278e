namespace SmpBot.Conversations;

/// <summary>What comes in from a channel.</summary>
public enum TurnKind
{
    /// <summary>The client has opened the chat; nothing was typed.</summary>
    Joined,

    /// <summary>The client has typed something.</summary>
    Message,
}

/// <summary>One step of a conversation, free of any channel's protocol.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Text">What the client typed; empty on joining.</param>
/// <param name="Today">The client's own calendar date.</param>
/// <param name="Locale">BCP-47 tag of the client, or null.</param>
public sealed record Turn(TurnKind Kind, string Text, DateOnly Today, string? Locale);
