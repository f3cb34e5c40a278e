using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>Has removed what has lain for long enough: after the start, and once a day. Clients are answered meanwhile.</summary>
internal sealed class Retention(IEnumerable<IRemoval> removals, TimeProvider time, ILogger<Retention> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        do
        {
            foreach (var removal in removals)
            {
                await RemoveAsync(removal, stoppingToken);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RemoveAsync(IRemoval removal, CancellationToken cancel)
    {
        try
        {
            await removal.RemoveAsync(time.GetUtcNow(), cancel);
        }
        catch (SqliteException fault)
        {
            log.NotRemoved(fault, removal.GetType().Name);
        }
    }
}
