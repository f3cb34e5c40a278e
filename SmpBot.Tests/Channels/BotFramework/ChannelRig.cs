using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>All that a channel consists of, on this machine: its keys, its connector, and the bot between them.</summary>
internal sealed class ChannelRig : IAsyncDisposable
{
    private readonly OpenIdProvider? _provider;

    private ChannelRig(OpenIdProvider? provider, ConnectorPeer connector, RunningBot bot)
    {
        _provider = provider;
        Connector = connector;
        Bot = bot;
    }

    public static DateTimeOffset Now { get; } = new(2026, 11, 20, 15, 10, 0, TimeSpan.Zero);

    public ConnectorPeer Connector { get; }

    public RunningBot Bot { get; }

    public RecordingStore Store => Bot.Services.GetRequiredService<RecordingStore>();

    public IOutgoingRoute Route => Bot.Services.GetServices<IOutgoingRoute>().Single(route => route.Name == "botframework");

    /// <summary>A registered bot, or one without credentials as on a developer's machine.</summary>
    public static async Task<ChannelRig> StartAsync(bool registered = true, Action<IServiceCollection>? services = null, TimeProvider? time = null, params string[] settings)
    {
        var connector = await ConnectorPeer.StartAsync();
        var provider = registered ? await OpenIdProvider.StartAsync() : null;
        settings = provider is null ? settings : [.. provider.Settings, $"--ToChannelFromBotLoginUrl={connector.Login}", .. settings];
        var bot = await RunningBot.StartAsync(new CountingDialogue(), settings, time: time ?? new SettableTime(Now), services: collection =>
        {
            ConnectorBot.HurryUp(collection);
            collection.AddSingleton(provider => new RecordingStore(provider.GetRequiredService<SqliteConversations>()));
            collection.AddSingleton<IConversationStore>(provider => provider.GetRequiredService<RecordingStore>());
            services?.Invoke(collection);
        });
        return new(provider, connector, bot);
    }

    /// <summary>A bot whose outbox delivers by itself, on a clock that runs.</summary>
    public static Task<ChannelRig> StartWholeAsync(bool registered, params string[] settings) => StartAsync(
        registered,
        collection => collection.AddSingleton<IConversationStore>(provider => provider.GetRequiredService<SqliteConversations>()),
        new RunningTime(Now),
        settings);

    /// <summary>Delivers an activity to the bot as the channel does.</summary>
    public async Task<(int Status, string Body)> DeliverAsync(JsonObject activity)
    {
        var token = _provider?.Signer.Sign((string)activity["serviceUrl"]!, Now);
        using var response = await Bot.PostAsync(activity, token is null ? null : "Bearer " + token);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Hands everything that turns have left behind to the connector.</summary>
    public async Task<IReadOnlyList<JsonElement>> SendOutgoingAsync()
    {
        var before = Connector.Calls.Count;
        foreach (var one in Store.TakeOutgoing())
        {
            Assert.Equal(SendOutcome.Delivered, (await Route.SendAsync(one.Content, CancellationToken.None)).Outcome);
        }

        return [.. Connector.Calls.Skip(before).Select(call => call.Body)];
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Connector.DisposeAsync();
        if (_provider is not null)
        {
            await _provider.DisposeAsync();
        }
    }
}
