using System.Threading.Channels;

namespace SmpBot.Channels.DirectLine;

/// <summary>Wakes the open streams of a conversation. They read the log themselves, so that nothing can be lost or pile up here.</summary>
internal sealed class ConversationSignals
{
    private readonly Dictionary<string, HashSet<Subscription>> _subscriptions = [];

    /// <summary>One stream's ear.</summary>
    public sealed class Subscription(ConversationSignals owner, string conversation) : IDisposable
    {
        private readonly Channel<bool> _woken =
            Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        /// <summary>True once something was added since the last call; false when <paramref name="timeout"/> has passed.</summary>
        public async Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellation)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(timeout);
            try
            {
                return await _woken.Reader.ReadAsync(limit.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return false;
            }
        }

        public void Wake() => _woken.Writer.TryWrite(true);

        public void Dispose() => owner.Remove(conversation, this);
    }

    public Subscription Subscribe(string conversation)
    {
        var subscription = new Subscription(this, conversation);
        lock (_subscriptions)
        {
            if (!_subscriptions.TryGetValue(conversation, out var all))
            {
                _subscriptions[conversation] = all = [];
            }

            all.Add(subscription);
        }

        return subscription;
    }

    public void Wake(string conversation)
    {
        lock (_subscriptions)
        {
            if (_subscriptions.TryGetValue(conversation, out var all))
            {
                foreach (var subscription in all)
                {
                    subscription.Wake();
                }
            }
        }
    }

    private void Remove(string conversation, Subscription subscription)
    {
        lock (_subscriptions)
        {
            if (_subscriptions.TryGetValue(conversation, out var all) && all.Remove(subscription) && all.Count == 0)
            {
                _subscriptions.Remove(conversation);
            }
        }
    }
}
