namespace SmpBot.Tests.Support.Loopback;

/// <summary>What a client sends over the loopback channel.</summary>
/// <param name="Conversation">Whose it is.</param>
/// <param name="Id">The channel's id of it.</param>
/// <param name="Text">What was typed.</param>
/// <param name="Resends">True where the gateway may bring it again under another id.</param>
internal sealed record LoopbackPost(string Conversation, string Id, string Text, bool Resends = false);

/// <summary>What the bot sends to the far side of the loopback channel.</summary>
/// <param name="Conversation">Whose it is.</param>
/// <param name="ReplyTo">Id of the post that it answers.</param>
/// <param name="Text">What is said.</param>
internal sealed record LoopbackMessage(string Conversation, string ReplyTo, string Text);
