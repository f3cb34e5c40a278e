namespace SmpBot.Conversations;

/// <summary>The conversation as a function: the same arguments give the same result.</summary>
public interface IDialogue
{
    /// <summary>Takes one turn. Never throws for what a client typed.</summary>
    TurnResult Take(Conversation conversation, Turn turn);
}
