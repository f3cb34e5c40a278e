using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.Sms.Twilio;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>What Twilio may answer to a message, and what follows from it.</summary>
public sealed class TwilioRouteTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private TwilioBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TwilioBot.StartAsync(time: new SettableTime(Now));

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task What_Twilio_has_taken_is_delivered_and_its_id_is_kept() =>
        Assert.Equal(new(SendOutcome.Delivered, "SM00000000000000000000000000000001"), await _bot.SendAsync());

    [Theory]
    [InlineData(429, 20429)]
    [InlineData(429, 21611)]
    [InlineData(400, 20429)]
    [InlineData(400, 21611)]
    [InlineData(401, 20003)]
    [InlineData(408, 20500)]
    [InlineData(500, 20500)]
    [InlineData(502, 20502)]
    [InlineData(503, 20503)]
    [InlineData(504, 20504)]
    public async Task What_passes_is_tried_again(int status, int code)
    {
        _bot.Twilio.Misbehave(TwilioPeer.Error(status, code));
        Assert.Equal(new(SendOutcome.TryAgain, $"{status} {code}"), await _bot.SendAsync());
        Assert.Equal(SendOutcome.Delivered, (await _bot.SendAsync()).Outcome);
    }

    [Theory]
    [InlineData(400, 21211)] // no such number
    [InlineData(400, 21408)] // no permission for the region
    [InlineData(400, 21614)] // a landline
    [InlineData(400, 21617)] // longer than 1,600
    [InlineData(400, 21610)] // unsubscribed
    [InlineData(404, 20404)]
    [InlineData(403, 20005)]
    public async Task What_will_never_work_is_refused_at_once(int status, int code)
    {
        _bot.Twilio.Misbehave(TwilioPeer.Error(status, code));
        Assert.Equal(new(SendOutcome.Refused, $"{status} {code}"), await _bot.SendAsync());
        Assert.Single(_bot.Twilio.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 20 Nov 2026 12:01:30 GMT", 90)]
    [InlineData("soon", null)]
    public async Task Twilio_says_when_to_come_again(string header, int? seconds)
    {
        _bot.Twilio.Misbehave(TwilioPeer.Error(429, 20429, header));
        Assert.Equal(seconds, (int?)(await _bot.SendAsync()).RetryAfter?.TotalSeconds);
    }

    [Theory]
    [InlineData("hang")]
    [InlineData("reset")]
    [InlineData("break off")]
    public async Task A_connection_that_breaks_is_tried_again(string how)
    {
        Func<HttpContext, Task> way = how switch { "hang" => Misbehaviour.Hang, "reset" => Misbehaviour.Reset, _ => Misbehaviour.BreakOff };
        _bot.Twilio.Misbehave(way);
        Assert.Equal(SendOutcome.TryAgain, (await _bot.SendAsync()).Outcome);
        Assert.Single(_bot.Twilio.Calls);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_because_the_secret_is_for_this_address_alone()
    {
        _bot.Twilio.Misbehave(Misbehaviour.Status(307, location: "/elsewhere"));
        Assert.Equal(new(SendOutcome.Refused, "307"), await _bot.SendAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("""{"sid":5}""")]
    [InlineData("""{"sid":"to +15005550006"}""")]
    public async Task A_receipt_that_cannot_be_read_is_one_all_the_same(string body)
    {
        _bot.Twilio.Misbehave(Misbehaviour.Status(201, body: body));
        Assert.Equal(new(SendOutcome.Delivered), await _bot.SendAsync());
    }

    [Fact]
    public async Task A_stored_message_that_cannot_be_read_is_refused() =>
        Assert.Equal(SendOutcome.Refused, (await _bot.Route.SendAsync("{}", CancellationToken.None)).Outcome);

    [Fact]
    public async Task A_Twilio_that_is_not_there_is_tried_again()
    {
        await using var bot = await TwilioBot.StartBotAsync(_bot.Twilio, settings: "--Twilio:ApiBase=http://127.0.0.1:1");
        var route = bot.Services.GetServices<IOutgoingRoute>().Single(one => one.Name == "twilio");
        Assert.Equal(SendOutcome.TryAgain, (await route.SendAsync(new TwilioCall(TwilioWebhook.Client, "hello").ToOutgoing().Content, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Who_wants_no_messages_gets_none()
    {
        await _bot.Consent.WithdrawAsync(TwilioWebhook.Client, Now);
        Assert.Equal(SendOutcome.Unsaid, (await _bot.SendAsync()).Outcome);
        Assert.Empty(_bot.Twilio.Calls);
        Assert.Equal(SendOutcome.Delivered, (await _bot.SendAsync(to: "+15005550007")).Outcome);
        Assert.Equal(SendOutcome.Delivered, (await _bot.SendAsync(confirmsStop: true)).Outcome);
    }

    [Fact]
    public async Task That_somebody_has_told_Twilio_so_holds_here_too()
    {
        _bot.Twilio.Blocked[TwilioWebhook.Client] = true;
        Assert.Equal(SendOutcome.Refused, (await _bot.SendAsync()).Outcome);
        Assert.True(await _bot.Consent.IsWithdrawnAsync(TwilioWebhook.Client));
        Assert.Equal(SendOutcome.Unsaid, (await _bot.SendAsync()).Outcome);
        Assert.Single(_bot.Twilio.Calls);
    }

    [Fact]
    public async Task Where_Twilio_has_confirmed_STOP_itself_ours_is_let_go_without_an_alarm()
    {
        _bot.Twilio.Blocked[TwilioWebhook.Client] = true;
        Assert.Equal(SendOutcome.Unsaid, (await _bot.SendAsync(confirmsStop: true)).Outcome);
    }
}
