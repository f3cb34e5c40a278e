using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>A bot with an app id, and the provider of the keys that its channels sign with.</summary>
public sealed class RegisteredBotFixture : IAsyncLifetime
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private OpenIdProvider? _provider;
    private RunningBot? _bot;

    internal OpenIdProvider Provider => _provider ?? throw new InvalidOperationException("The provider was not started.");

    internal RunningBot Bot => _bot ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _bot = await RunningBot.StartAsync(new CountingDialogue(), Provider.Settings, time: new SettableTime(Now));
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
