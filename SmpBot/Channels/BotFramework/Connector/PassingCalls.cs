namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Calls that are worth one attempt and no more: they are kept nowhere, and nobody waits for them.</summary>
internal sealed class PassingCalls(ConnectorRoute route, ILogger<PassingCalls> log)
{
    private const int Most = 32;
    private int _running;

    /// <summary>Sends <paramref name="call"/> beside everything else; not at all where too many are on their way.</summary>
    public void Send(ConnectorCall call)
    {
        if (Interlocked.Increment(ref _running) > Most)
        {
            Interlocked.Decrement(ref _running);
            log.NotTaken("too many such calls are on their way");
            return;
        }

        _ = Task.Run(() => SendAsync(call));
    }

    private async Task SendAsync(ConnectorCall call)
    {
#pragma warning disable CA1031 // Nobody waits who could be told.
        try
        {
            await route.SendAsync(call.ToOutgoing().Content, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.NotTaken(fault.GetType().Name);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
#pragma warning restore CA1031
    }
}
