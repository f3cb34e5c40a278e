using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace SmpBot.Conversations.Outbox;

/// <summary>Gives a message to its route, and comes back in time whatever the route does.</summary>
internal sealed class OutboxSender(IEnumerable<IOutgoingRoute> routes, IOptions<OutboxOptions> options, TimeProvider time, ILogger<OutboxSender> log)
{
    private readonly Dictionary<string, IOutgoingRoute> _routes = routes.ToDictionary(route => route.Name, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _missing = new(StringComparer.Ordinal);

    public async Task<SendResult> SendAsync(OutboxItem item)
    {
        if (!_routes.TryGetValue(item.Route, out var route))
        {
            if (_missing.TryAdd(item.Route, true))
            {
                log.NoRoute(item.Route);
            }

            return new(SendOutcome.TryAgain, "no such route is set up");
        }

        using var limit = new CancellationTokenSource(options.Value.Send, time);
        try
        {
            return await route.SendAsync(item.Content, limit.Token).WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new(SendOutcome.TryAgain, $"no answer within {options.Value.SendSeconds} s");
        }
#pragma warning disable CA1031 // A fault of one route must not end the delivery of the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.RouteFailed(fault, item.Route);
            return new(SendOutcome.TryAgain, fault.GetType().Name);
        }
    }
}
