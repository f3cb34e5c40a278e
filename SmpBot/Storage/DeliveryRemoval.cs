using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace SmpBot.Storage;

/// <summary>
/// Removes what is only kept for a repetition: deliveries that were taken, and the outbox's record of what has arrived.
/// What waits or was given up stays, and so does everything that was said.
/// </summary>
internal sealed class DeliveryRemoval(Database database, DatabaseWriter writer, IOptions<StorageOptions> options, ILogger<DeliveryRemoval> log) : IRemoval
{
    /// <summary>So few at a time that nobody's turn waits for it.</summary>
    private const int Portion = 200;

    private sealed record Delivery(long Conversation, string Id);

    private sealed record Sent(long Conversation, long Position);

    public async Task RemoveAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var before = now.AddDays(-options.Value.KeepDeliveriesDays);
        var removed = await RemoveAsync<Delivery>(
            "SELECT conversation, id FROM deliveries WHERE at < @before LIMIT @Portion",
            "DELETE FROM deliveries WHERE conversation = @Conversation AND id = @Id",
            before.ToUniversalTime().ToString("O"),
            cancel);
        removed += await RemoveAsync<Sent>(
            "SELECT conversation, position FROM outbox WHERE state = 'delivered' AND created_at < @before LIMIT @Portion",
            "DELETE FROM outbox WHERE conversation = @Conversation AND position = @Position AND state = 'delivered'",
            before.ToUnixTimeMilliseconds(),
            cancel);
        if (removed > 0)
        {
            log.DeliveriesRemoved(removed, before);
        }
    }

    /// <summary>Looks for them as a reader, which blocks nobody, so that no index has to be kept up with every turn.</summary>
    private async Task<int> RemoveAsync<T>(string find, string remove, object before, CancellationToken cancel)
    {
        var removed = 0;
        while (!cancel.IsCancellationRequested)
        {
            var old = Find<T>(find, before);
            removed += await writer.WriteAsync(connection => connection.Execute(remove, old));
            if (old.Count < Portion)
            {
                break;
            }
        }

        return removed;
    }

    private List<T> Find<T>(string find, object before)
    {
        using var connection = database.Open();
        return connection.Query<T>(find, new { before, Portion }).AsList();
    }
}
