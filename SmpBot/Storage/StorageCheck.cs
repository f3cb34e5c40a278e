using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmpBot.Storage;

/// <summary>Healthy while the writer still writes.</summary>
internal sealed class StorageCheck(DatabaseWriter writer) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await writer.WriteAsync(_ => { }).WaitAsync(TimeSpan.FromSeconds(5), cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
