using System.Threading.Channels;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Conversations.Outbox;

/// <summary>Wakes the worker. It reads the outbox itself, so nothing is lost where a call is.</summary>
public sealed class OutboxSignal
{
    private readonly Channel<bool> _woken =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There may be something to do.</summary>
    public void Wake() => _woken.Writer.TryWrite(true);

    /// <summary>Wakes where a saved turn has something to deliver.</summary>
    public void WakeFor(TurnRecord saved)
    {
        ArgumentNullException.ThrowIfNull(saved);
        if (saved.Rendered.Outgoing.Count > 0 || saved.Resume is ResumeChange.Taken { Word: not null })
        {
            Wake();
        }
    }

    /// <summary>Returns when woken, when <paramref name="longest"/> has passed, or when cancelled.</summary>
    public async Task WaitAsync(TimeSpan longest, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(longest);
        try
        {
            await _woken.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Time to look anyway.
        }
    }
}
