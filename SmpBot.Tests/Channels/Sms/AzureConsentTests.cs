using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Conversations;
using SmpBot.Tests.Channels.BotFramework;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>Azure's channel "sms" asks the same list of who wants no messages.</summary>
public sealed class AzureConsentTests : IAsyncLifetime
{
    private ConnectorBot _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await ConnectorBot.StartAsync();
        await _bot.Bot.Services.GetRequiredService<IConsent>().WithdrawAsync(TwilioWebhook.Client, ChannelRig.Now);
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Who_has_said_STOP_anywhere_gets_nothing()
    {
        Assert.Equal(SendOutcome.Unsaid, (await SayAsync("sms", TwilioWebhook.Client)).Outcome);
        Assert.Empty(_bot.Peer.Calls);
    }

    [Theory]
    [InlineData("sms", "+15005550007")]
    [InlineData("msteams", TwilioWebhook.Client)]
    [InlineData("sms", null)]
    public async Task Everybody_else_does(string channel, string? recipient) =>
        Assert.Equal(SendOutcome.Delivered, (await SayAsync(channel, recipient)).Outcome);

    [Fact]
    public async Task STOP_through_Twilio_silences_a_reply_that_waits_for_Azures_connector()
    {
        var time = new SettableTime(ChannelRig.Now);
        await using var twilio = await TwilioPeer.StartAsync();
        await using var connector = await ConnectorPeer.StartAsync();
        await using var provider = await OpenIdProvider.StartAsync();
        connector.Misbehave(Misbehaviour.Status(429, retryAfter: "3600"));
        await using var bot = await TwilioBot.StartBotAsync(
            twilio, time: time, settings: [.. provider.Settings, $"--ToChannelFromBotLoginUrl={connector.Login}"]);
        var activity = WireStep.Read("sms")[0].From(connector.ServiceUrl);
        using var response = await bot.PostAsync(activity, "Bearer " + provider.Signer.Sign(connector.ServiceUrl, ChannelRig.Now));
        Assert.True(response.IsSuccessStatusCode);
        await Eventually.TrueAsync(() => TwilioBot.Column(bot, "SELECT detail FROM outbox WHERE detail IS NOT NULL").Count == 1, "it was refused for an hour");

        await bot.TextAsync("STOP");
        time.Now += TimeSpan.FromHours(2);
        await Eventually.TrueAsync(() => TwilioBot.Column(bot, "SELECT detail FROM outbox WHERE state = 'dead' AND route = 'botframework' AND content IS NULL").Count == 1, "it was dropped");
        Assert.Single(connector.Calls);
    }

    private Task<SendResult> SayAsync(string channel, string? recipient) => _bot.SendAsync(ConnectorCall.Say(
        _bot.Service, ConnectorBot.Reply() with { ChannelId = channel, Recipient = recipient is null ? null : new() { Id = recipient } }));
}
