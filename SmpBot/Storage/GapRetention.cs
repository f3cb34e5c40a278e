using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace SmpBot.Storage;

/// <summary>Removes what has lain in the gap log for long enough: at the start, and once a day.</summary>
internal sealed class GapRetention(DatabaseWriter writer, IOptions<GapOptions> options, TimeProvider time, ILogger<GapRetention> log) : BackgroundService
{
    /// <summary>The first time before the first request.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RemoveAsync();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), time);
        while (await daily.WaitForNextTickAsync(stoppingToken))
        {
            await RemoveAsync();
        }
    }

    private async Task RemoveAsync()
    {
        var first = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).AddDays(-options.Value.KeepDays);
        try
        {
            var removed = 0;
            await writer.WriteAsync(connection => removed = GapTable.RemoveBefore(connection, first));
            if (removed > 0)
            {
                log.GapsRemoved(removed, first);
            }
        }
        catch (SqliteException fault)
        {
            // Clients are answered all the same, and tomorrow it is tried again.
            log.GapsNotRemoved(fault, first);
        }
    }
}
