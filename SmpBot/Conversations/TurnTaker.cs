using SmpBot.Conversations.Outbox;

namespace SmpBot.Conversations;

/// <summary>Takes what a channel delivered through the dialogue, and saves everything before anybody is told.</summary>
public sealed class TurnTaker(
    Answerer answerer,
    IConversationStore store,
    TurnOrder order,
    TurnPace pace,
    OutboxSignal outbox,
    TimeProvider time)
{
    /// <summary>Each failed try means that another server has taken a turn: this many in a row are not met in practice.</summary>
    private const int MostTries = 100;

    /// <summary>Takes one arrival, and puts what comes of it into the channel's words with <paramref name="render"/>.</summary>
    /// <exception cref="TooManyTurns">The conversation goes too fast and was told so already.</exception>
    public async Task<Taken> TakeAsync(Arrival arrival, Func<Outcome, Rendered> render)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(render);
        var mayGoOn = await pace.MayGoOnAsync(arrival.Key);
        return await order.RunAsync(arrival.Key, () => TakeNextAsync(arrival, mayGoOn, render));
    }

    private async Task<Taken> TakeNextAsync(Arrival arrival, bool mayGoOn, Func<Outcome, Rendered> render)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var now = time.GetUtcNow();
            var delivery = Fingerprint.Of(arrival, now);
            var (stored, earlier) = await store.LoadAsync(arrival.Key, delivery);
            if (earlier is not null)
            {
                await RememberAsync(arrival.Key, delivery, earlier, now);
                return new(earlier.Result, Repeated: true);
            }

            if (!mayGoOn)
            {
                arrival = TooFast(arrival);
                mayGoOn = true;
            }

            var record = Turn(arrival, delivery, stored ?? StoredConversation.New, render);
            if (await store.SaveAsync(record))
            {
                outbox.WakeFor(record.Rendered);
                return new(record.Rendered.Result, Repeated: false);
            }
        }

        throw new InvalidOperationException($"{MostTries} tries to save a turn failed: other servers take turns of this conversation without end.");
    }

    private TurnRecord Turn(Arrival arrival, Delivery delivery, StoredConversation before, Func<Outcome, Rendered> render)
    {
        var joinsAgain = arrival.Turn?.Kind == TurnKind.Joined && before.Greeted;
        var (turn, result) = arrival.Turn is null || joinsAgain
            ? (null, new(before.Conversation, [], []))
            : answerer.Answer(before.Conversation, arrival.Turn, arrival.Notice, arrival.Key);
        var at = After(before.LastAt);
        var rendered = render(new(result.Conversation, result.Replies, before.LastSequence + 1, at));
        var count = rendered.Lines.Count;
        var after = new StoredConversation(
            result.Conversation,
            before.LastSequence + count,
            at.AddMilliseconds(count),
            before.Greeted || turn is not null,
            before.Version + 1);
        return new(arrival.Key, delivery, after, Said(turn, result), result.Tickets, rendered, at) { Files = arrival.Files, Gap = result.Gap };
    }

    /// <summary>Under another id it may come a third time, when the window has passed.</summary>
    private Task RememberAsync(ConversationKey key, Delivery delivery, EarlierDelivery earlier, DateTimeOffset now) =>
        earlier.SameId || delivery.Id is null ? Task.CompletedTask : store.RememberAsync(key, delivery, earlier.Result, now);

    private Arrival TooFast(Arrival arrival) => arrival.Turn?.Kind == TurnKind.Message && pace.MayTell(arrival.Key)
        ? arrival with { Notice = Notice.TooFast }
        : throw new TooManyTurns();

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
