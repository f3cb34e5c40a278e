namespace SmpBot.Tests.Support;

/// <summary>The running service with its own dialogue, once for the tests of a class.</summary>
public sealed class RealBotFixture : IAsyncLifetime
{
    private RunningBot? _bot;

    internal RunningBot Bot => _bot ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync() => _bot = await RunningBot.StartRealAsync();

    public Task DisposeAsync() => Bot.DisposeAsync().AsTask();
}
