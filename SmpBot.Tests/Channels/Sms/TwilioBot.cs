using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmpBot.Channels.Sms.Twilio;
using SmpBot.Conversations;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>The running service and the Twilio that it sends through.</summary>
internal sealed class TwilioBot : IAsyncDisposable
{
    private TwilioBot(TwilioPeer twilio, RunningBot bot)
    {
        Twilio = twilio;
        Bot = bot;
    }

    public TwilioPeer Twilio { get; }

    public RunningBot Bot { get; }

    public IOutgoingRoute Route => Bot.Services.GetServices<IOutgoingRoute>().Single(route => route.Name == "twilio");

    public IConsent Consent => Bot.Services.GetRequiredService<IConsent>();

    /// <summary>Starts both; without a dialogue of the test's own the messages are counted.</summary>
    public static async Task<TwilioBot> StartAsync(
        IDialogue? dialogue = null, TimeProvider? time = null, Action<WebApplicationBuilder>? configure = null, params string[] settings)
    {
        var twilio = await TwilioPeer.StartAsync();
        return new(twilio, await StartBotAsync(twilio, dialogue, time, configure, null, settings));
    }

    /// <summary>Starts another bot with the same account.</summary>
    public static Task<RunningBot> StartBotAsync(
        TwilioPeer twilio,
        IDialogue? dialogue = null,
        TimeProvider? time = null,
        Action<WebApplicationBuilder>? configure = null,
        string? folder = null,
        params string[] settings) => RunningBot.StartAsync(
            dialogue ?? new CountingDialogue(),
            [.. twilio.Settings, .. settings],
            folder,
            time,
            configure,
            services: services => services.AddHttpClient(TwilioSetup.Client).ConfigureHttpClient(client => client.Timeout = TimeSpan.FromSeconds(10)));

    public Task<SendResult> SendAsync(string text = "hello", string to = TwilioWebhook.Client, bool confirmsStop = false) =>
        Route.SendAsync(new TwilioCall(to, text, confirmsStop).ToOutgoing().Content, CancellationToken.None);

    /// <summary>What became of everything that was to be sent, once that is settled.</summary>
    public async Task<IReadOnlyList<string>> StatesAsync()
    {
        await Eventually.TrueAsync(() => Column("SELECT state FROM outbox WHERE state = 'waiting'").Count == 0, "nothing waits any more");
        return Column("SELECT state FROM outbox ORDER BY position");
    }

    /// <summary>What stands in one column of the database.</summary>
    public IReadOnlyList<string> Column(string query) => Column(Bot, query);

    public static IReadOnlyList<string> Column(RunningBot bot, string query)
    {
        using var connection = bot.Services.GetRequiredService<Database>().Open();
        return connection.Query<string>(query).AsList();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Twilio.DisposeAsync();
    }
}
