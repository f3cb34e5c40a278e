using Microsoft.Extensions.Options;

namespace SmpBot.Storage;

/// <summary>Removes what has lain in the gap log for long enough.</summary>
internal sealed class GapRemoval(DatabaseWriter writer, IOptions<GapOptions> options, ILogger<GapRemoval> log) : IRemoval
{
    public async Task RemoveAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var first = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-options.Value.KeepDays);
        var removed = await writer.WriteAsync(connection => GapTable.RemoveBefore(connection, first));
        if (removed > 0)
        {
            log.GapsRemoved(removed, first);
        }
    }
}
