namespace SmpBot.Conversations;

/// <summary>Names one chat: ids are only unique within their channel.</summary>
/// <param name="Channel">Channel id, for example <c>directline</c>.</param>
/// <param name="Id">The channel's own conversation id.</param>
public sealed record ConversationKey(string Channel, string Id);
