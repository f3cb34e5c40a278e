using Microsoft.Extensions.Options;

namespace SmpBot.Conversations.Outbox;

/// <summary>Delivers what waits in the outbox: conversations side by side, each in order, beginning with what an earlier process left behind.</summary>
internal sealed class OutboxWorker(
    IOutbox outbox,
    OutboxDelivery delivery,
    OutboxSignal signal,
    IOptions<OutboxOptions> options,
    TimeProvider time,
    ILogger<OutboxWorker> log) : BackgroundService
{
    /// <summary>Other servers wake nobody here: their claims that expired are found by looking.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);

    private readonly string _name = Guid.NewGuid().ToString("N");
    private readonly RouteSlots _slots = new(options.Value.Parallel);
    private readonly List<Task> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var sleep = await LookAsync(stoppingToken);
            if (sleep > TimeSpan.Zero)
            {
                await signal.WaitAsync(sleep, stoppingToken);
            }
        }

        // What is on its way is let through: cut off, it would have to be sent again.
        await Task.WhenAll(_running);
    }

    private async Task<TimeSpan> LookAsync(CancellationToken stopping)
    {
#pragma warning disable CA1031 // A full disk must not end the delivery for good.
        try
        {
            return await ClaimAsync(stopping);
        }
        catch (Exception fault)
        {
            log.Stalled(fault);
            return LongestSleep;
        }
#pragma warning restore CA1031
    }

    private async Task<TimeSpan> ClaimAsync(CancellationToken stopping)
    {
        _running.RemoveAll(run => run.IsCompleted);
        var (full, room) = _slots.Look();
        var now = time.GetUtcNow();
        var claimed = await outbox.ClaimAsync(delivery.ClaimOf(_name, now), room, full);
        foreach (var item in claimed.Items)
        {
            _slots.Take(item.Route);
            _running.Add(Task.Run(() => RunAsync(item, stopping), CancellationToken.None));
        }

        return claimed.NextDue - now is { } wait && wait < LongestSleep ? wait : LongestSleep;
    }

    private async Task RunAsync(OutboxItem first, CancellationToken stopping)
    {
#pragma warning disable CA1031 // What could not be recorded is claimed again when the claim has expired.
        try
        {
            for (OutboxItem? item = first; item is not null;)
            {
                item = await delivery.DeliverAsync(item, stopping);
            }
        }
        catch (Exception fault)
        {
            log.Stalled(fault);
        }
#pragma warning restore CA1031

        if (_slots.Leave(first.Route))
        {
            signal.Wake();
        }
    }
}
