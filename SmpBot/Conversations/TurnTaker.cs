using Microsoft.Extensions.Options;

namespace SmpBot.Conversations;

/// <summary>Takes what a channel delivered through the dialogue, and saves everything before anybody is told.</summary>
public sealed class TurnTaker(
    IDialogue dialogue,
    IConversationStore store,
    TurnOrder order,
    TimeProvider time,
    IOptions<StudioOptions> studio,
    ILogger<TurnTaker> log)
{
    /// <summary>Takes one arrival, and puts what comes of it into the channel's words with <paramref name="render"/>.</summary>
    public Task<Taken> TakeAsync(Arrival arrival, Func<Outcome, Rendered> render)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(render);
        return order.RunAsync(arrival.Key, () => TakeNextAsync(arrival, render));
    }

    private async Task<Taken> TakeNextAsync(Arrival arrival, Func<Outcome, Rendered> render)
    {
        var (stored, earlier) = await store.LoadAsync(arrival.Key, arrival.DeliveryId);
        if (earlier is not null)
        {
            return new(earlier, Repeated: true);
        }

        var before = stored ?? new(Conversation.New, 0, DateTimeOffset.UnixEpoch, Greeted: false);
        var joins = arrival.Turn?.Kind == TurnKind.Joined;
        var turn = joins && before.Greeted ? null : arrival.Turn;
        var result = turn is null ? new(before.Conversation, [], []) : Ask(before.Conversation, turn, arrival.Key);
        var at = After(before.LastAt);
        var rendered = render(new(result.Conversation, result.Replies, before.LastSequence + 1, at));
        var count = rendered.Lines.Count;
        var after = new StoredConversation(
            result.Conversation,
            before.LastSequence + count,
            at.AddMilliseconds(count),
            before.Greeted || turn is not null);
        await store.SaveAsync(new(arrival.Key, arrival.DeliveryId, after, Said(turn, result), result.Tickets, rendered, at));
        return new(rendered.Result, Repeated: false);
    }

    private TurnResult Ask(Conversation conversation, Turn turn, ConversationKey key)
    {
        try
        {
            return dialogue.Take(conversation, turn);
        }
#pragma warning disable CA1031 // A fault of ours must not leave a worried person without a word.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.TurnFailed(fault, key.Channel, key.Id);
            return new(conversation, [Apology.From(studio.Value)], []);
        }
    }

    private static List<TranscriptLine> Said(Turn? turn, TurnResult result)
    {
        var lines = result.Replies.Select(reply => new TranscriptLine("bot", reply.Text)).ToList();
        if (turn is { Kind: TurnKind.Message })
        {
            lines.Insert(0, new("client", turn.Text));
        }

        return lines;
    }

    /// <summary>Now, or just after <paramref name="last"/> where the clock was set back: clients order the lines by time.</summary>
    private DateTimeOffset After(DateTimeOffset last)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        return now > last ? now : last.AddMilliseconds(1);
    }
}
