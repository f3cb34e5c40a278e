using System.Collections.Concurrent;
using SmpBot.Conversations;

namespace SmpBot.Tests.Support;

/// <summary>
/// Keeps what every turn wants to send, and lets everything else through to the real store. Nothing leaves by itself, so that
/// a test can deliver it in its own way.
/// </summary>
internal sealed class RecordingStore(IConversationStore inner) : IConversationStore
{
    private readonly ConcurrentQueue<Outgoing> _outgoing = new();

    /// <summary>Takes out what has been recorded so far.</summary>
    public IReadOnlyList<Outgoing> TakeOutgoing()
    {
        var taken = new List<Outgoing>();
        while (_outgoing.TryDequeue(out var one))
        {
            taken.Add(one);
        }

        return taken;
    }

    public StoredConversation? Recall(ConversationKey key) => inner.Recall(key);

    public Task<(StoredConversation? Conversation, EarlierDelivery? Earlier)> LoadAsync(ConversationKey key, Delivery? delivery) =>
        inner.LoadAsync(key, delivery);

    public async Task<bool> SaveAsync(TurnRecord record)
    {
        var saved = await inner.SaveAsync(record with { Rendered = record.Rendered with { Outgoing = [] } });
        foreach (var one in saved ? record.Rendered.Outgoing : [])
        {
            _outgoing.Enqueue(one);
        }

        return saved;
    }

    public Task RememberAsync(ConversationKey key, Delivery delivery, string result, DateTimeOffset at) =>
        inner.RememberAsync(key, delivery, result, at);
}
