namespace SmpBot.Conversations;

/// <summary>
/// A turn of somebody who wants no messages. It is read, and what needs the artist is handed over; but nothing reaches the
/// client, and neither the artist nor the bot's own memory may take it for said.
/// </summary>
internal static class Unsaid
{
    /// <summary>Stands before what was not sent, in the transcript and in tickets.</summary>
    internal const string Mark = "[not sent: the client wants no texts] ";

    internal static TurnResult Of(Conversation before, TurnResult result) => result with
    {
        Conversation = result.Conversation with
        {
            Pending = before.Pending,
            LastQuestion = before.LastQuestion,
            ArtistOffered = false,
            LastFlag = null,
            Fallback = Fallback.None,
            Choices = [],
            Recent = Marked(result.Conversation.Recent, result.Replies),
        },
        Tickets = [.. result.Tickets.Select(ticket => ticket with { LastTurns = Marked(ticket.LastTurns, result.Replies) })],
        Replies = [.. result.Replies.Select(reply => reply with { Text = Mark + reply.Text })],
    };

    private static IReadOnlyList<TranscriptLine> Marked(IReadOnlyList<TranscriptLine> lines, IReadOnlyList<Reply> replies) =>
        lines is [.., { By: "bot" } last] && replies.Any(reply => reply.Text == last.Text)
            ? [.. lines.SkipLast(1), last with { Text = Mark + last.Text }]
            : lines;
}
