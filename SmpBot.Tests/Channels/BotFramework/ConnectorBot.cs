using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>A bot and the connector that it writes to.</summary>
internal sealed class ConnectorBot : IAsyncDisposable
{
    private ConnectorBot(ConnectorPeer peer, RunningBot bot)
    {
        Peer = peer;
        Bot = bot;
    }

    public ConnectorPeer Peer { get; }

    public RunningBot Bot { get; }

    public IOutgoingRoute Route => Bot.Services.GetServices<IOutgoingRoute>().Single(route => route.Name == "botframework");

    /// <summary>The connector as a service that a token has vouched for.</summary>
    public ServiceAddress Service => ServiceAddress.Of(Caller.Channel(Peer.ServiceUrl, new HashSet<string>()), new() { ServiceUrl = Peer.ServiceUrl })!;

    public static async Task<ConnectorBot> StartAsync(TimeProvider? time = null, params string[] settings)
    {
        var peer = await ConnectorPeer.StartAsync();
        string[] all = settings.Length > 0
            ? [$"--ToChannelFromBotLoginUrl={peer.Login}", .. settings]
            : [$"--MicrosoftAppId={ChannelSigner.AppId}", "--MicrosoftAppPassword=a-password", $"--ToChannelFromBotLoginUrl={peer.Login}"];
        return new(peer, await RunningBot.StartAsync(new CountingDialogue(), all, time: time, services: HurryUp));
    }

    /// <summary>Does not wait as long for an answer as one would in earnest.</summary>
    public static void HurryUp(IServiceCollection services) =>
        services.AddHttpClient(BotFrameworkHttp.Name).ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(3));

    public Task<SendResult> SendAsync(ConnectorCall call) => Route.SendAsync(call.ToOutgoing().Content, CancellationToken.None);

    public Task<SendResult> SayAsync(string text = "hello") => SendAsync(ConnectorCall.Say(Service, Reply(text)));

    public static Activity Reply(string text = "hello") => new()
    {
        Type = "message",
        Text = text,
        ReplyToId = "1732114803123",
        Conversation = new() { Id = "19:abc@thread.tacv2;messageid=17" },
    };

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Peer.DisposeAsync();
    }
}
