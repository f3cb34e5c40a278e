using SmpBot.Conversations.Outbox;

namespace SmpBot.Conversations;

/// <summary>Takes what a channel delivered through the dialogue, and saves everything before anybody is told.</summary>
public sealed class TurnTaker(
    Answerer answerer,
    IConversationStore store,
    IConsent consent,
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
        var mayGoOn = arrival.Manner is { MustBeTaken: true } || await pace.MayGoOnAsync(arrival.Key);
        return await order.RunAsync(arrival.Key, () => TakeNextAsync(arrival, mayGoOn, render));
    }

    private async Task<Taken> TakeNextAsync(Arrival arrival, bool mayGoOn, Func<Outcome, Rendered> render)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var now = time.GetUtcNow();
            var delivery = Fingerprint.Of(arrival, now);
            // Where words count, or the pace, it matters at once whether it came before; else saving finds out.
            var recalled = tries == 0 && mayGoOn && delivery.Said is null ? store.Recall(arrival.Key) : null;
            var (stored, earlier) = recalled is null ? await store.LoadAsync(arrival.Key, delivery) : (recalled, null);
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

            var withdrawn = arrival.Manner is { } manner && await consent.IsWithdrawnAsync(manner.Address);
            var record = Turn(arrival, delivery, stored ?? StoredConversation.New, withdrawn, render);
            if (await store.SaveAsync(record))
            {
                outbox.WakeFor(record);
                return new(record.Rendered.Result, Repeated: false);
            }
        }

        throw new InvalidOperationException($"{MostTries} tries to save a turn failed: other servers take turns of this conversation without end.");
    }

    private TurnRecord Turn(Arrival arrival, Delivery delivery, StoredConversation before, bool withdrawn, Func<Outcome, Rendered> render)
    {
        var heard = Hear(arrival, new(before.ChannelMemory, withdrawn));
        var joinsAgain = arrival.Turn?.Kind == TurnKind.Joined && before.Greeted;
        var (turn, result) = arrival.Turn is null || joinsAgain
            ? (null, new(before.Conversation, [], []))
            : heard?.Replies is { } own ? (heard.Turn, new(before.Conversation, own, []))
            : answerer.Answer(before.Conversation, heard?.Turn ?? arrival.Turn, arrival.Notice, arrival.Key);
        var silent = withdrawn && heard?.Withdraws != false;
        result = silent ? Unsaid.Of(before.Conversation, result) : result;
        var at = After(before.LastAt);
        var outcome = new Outcome(result.Conversation, silent ? [] : result.Replies, before.LastSequence + 1, at) { ChannelMemory = before.ChannelMemory };
        var rendered = arrival.Manner?.Render(outcome, render) ?? render(outcome);
        var count = rendered.Lines.Count;
        var after = new StoredConversation(
            result.Conversation,
            before.LastSequence + count,
            at.AddMilliseconds(count),
            before.Greeted || turn is not null,
            before.Version + 1)
        {
            ChannelMemory = rendered.ChannelMemory,
        };
        return new(arrival.Key, delivery, after, Said(turn, result), result.Tickets, rendered, at)
        {
            Files = arrival.Files,
            Gap = result.Gap,
            Resume = result.Resume,
            Consent = heard?.Withdraws is { } withdraws ? new(arrival.Manner!.Address, withdraws) : null,
        };
    }

    /// <summary>Null where the words mean what they say. What is not read is not heard either.</summary>
    private static Heard? Hear(Arrival arrival, ChannelState state) =>
        arrival is { Manner: { } manner, Turn: { Kind: TurnKind.Message } turn, Notice: not Notice.TooFast } ? manner.Hear(turn, state) : null;

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
