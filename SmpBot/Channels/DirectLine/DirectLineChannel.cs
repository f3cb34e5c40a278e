using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine;

/// <summary>The conversations of the embedded Direct Line.</summary>
internal sealed class DirectLineChannel(
    TurnTaker taker,
    TurnReader turns,
    ArrivalReader arrivals,
    DirectLineLines lines,
    IConversationStore store,
    IChannelLog log,
    ConversationSignals signals)
{
    /// <summary>The channel in the keys of these conversations.</summary>
    public const string StoredAs = "smpbot-directline";

    /// <summary>Begins the conversation with the bot's first message. False where it had begun before.</summary>
    public async Task<bool> StartAsync(DirectLineToken who, Activity about)
    {
        if (await LastSequenceAsync(who.Conversation) is not null)
        {
            return false;
        }

        var join = about with
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new() { Id = who.User }],
        };
        var taken = await TakeAsync(who, join, deliveryId: ActivityTypes.ConversationUpdate);
        return !taken.Repeated;
    }

    /// <summary>Takes what the client has sent, and gives the id it has from now on.</summary>
    public async Task<string> PostAsync(DirectLineToken who, Activity posted) =>
        (await TakeAsync(who, posted, ClientActivityId.Of(posted))).Result;

    /// <summary>The same for a message whose files this server has kept.</summary>
    public Task<Taken> PostAsync(DirectLineToken who, Activity posted, IReadOnlyList<ClientFile> files, Notice? notice) =>
        TakeAsync(who, posted, ClientActivityId.Of(posted), arrival => arrival with { Files = files, Notice = notice });

    /// <summary>Says something that nobody asked for, once however often it is called. False where there is no such conversation.</summary>
    public async Task<bool> SayAsync(LaterWord word)
    {
        if (await ReadAsync(word.Conversation, 0, 1) is not [var greeting]
            || JsonSerializer.Deserialize(greeting.Content, ActivityJson.Default.Activity)?.Recipient?.Id is not { } user)
        {
            return false;
        }

        var unasked = new Turn(TurnKind.Joined, "", default, null);
        await taker.TakeAsync(
            new(Key(word.Conversation), $"later:{word.Id}", Turn: null),
            outcome => lines.Render(
                new(word.Conversation, user),
                new() { Type = ActivityTypes.ConversationUpdate },
                unasked,
                outcome with { Replies = [new(word.Text, [], [])] }));
        signals.Wake(word.Conversation);
        return true;
    }

    /// <summary>The activities after a watermark.</summary>
    public Task<IReadOnlyList<LoggedLine>> ReadAsync(string conversation, long watermark, int limit) =>
        log.ReadAfterAsync(Key(conversation), watermark, limit);

    /// <summary>Number of the last activity, or null where there is no such conversation.</summary>
    public async Task<long?> LastSequenceAsync(string conversation) =>
        (await store.LoadAsync(Key(conversation), null)).Conversation?.LastSequence;

    /// <summary>What is remembered of a conversation, or null.</summary>
    public async Task<Conversation?> FindAsync(string conversation) =>
        (await store.LoadAsync(Key(conversation), null)).Conversation?.Conversation;

    private async Task<Taken> TakeAsync(DirectLineToken who, Activity activity, string? deliveryId, Func<Arrival, Arrival>? with = null)
    {
        var turn = turns.Read(activity);
        var arrival = arrivals.Read(Key(who.Conversation), deliveryId, turn, activity);
        var taken = await taker.TakeAsync(
            with is null ? arrival : with(arrival),
            outcome => lines.Render(who, activity, turn, outcome));
        signals.Wake(who.Conversation);
        return taken;
    }

    private static ConversationKey Key(string conversation) => new(StoredAs, conversation);
}
