using SmpBot.Conversations;
using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Commands;

/// <summary>Talks to the dialogue itself, without a server.</summary>
internal sealed class InProcessChat(IDialogue dialogue) : ICaseChat
{
    private Conversation _conversation = Conversation.New;

    public Task<CaseReply> SayAsync(string text, DateTimeOffset now, string locale)
    {
        var result = dialogue.Take(_conversation, new(TurnKind.Message, text, DateOnly.FromDateTime(now.DateTime), locale));
        _conversation = result.Conversation;
        return Task.FromResult(new CaseReply(
            [.. result.Replies.SelectMany(r => r.Answers)], string.Join('\n', result.Replies.Select(r => r.Text))));
    }
}
