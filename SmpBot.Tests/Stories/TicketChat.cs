using SmpBot.Conversations;
using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Tests.Stories;

/// <summary>Talks to a dialogue and keeps the handoffs that it asks for.</summary>
internal sealed class TicketChat(IDialogue dialogue) : ICaseChat
{
    private Conversation _conversation = Conversation.New;

    public List<Ticket> Tickets { get; } = [];

    public Task<CaseReply> SayAsync(string text, DateTimeOffset now, string locale)
    {
        var result = dialogue.Take(_conversation, new(TurnKind.Message, text, DateOnly.FromDateTime(now.DateTime), locale));
        _conversation = result.Conversation;
        Tickets.AddRange(result.Tickets);
        return Task.FromResult(new CaseReply(
            [.. result.Replies.SelectMany(r => r.Answers)], string.Join('\n', result.Replies.Select(r => r.Text))));
    }
}
