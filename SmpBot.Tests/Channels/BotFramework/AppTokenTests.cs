using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class AppTokenTests : IAsyncLifetime
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private ConnectorBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ConnectorBot.StartAsync(_time);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task The_token_is_asked_for_as_the_login_service_wants_it()
    {
        await _bot.SayAsync();
        var form = Assert.Single(_bot.Peer.Logins);
        Assert.Equal(
            [("client_id", ChannelSigner.AppId), ("client_secret", "a-password"), ("grant_type", "client_credentials"), ("scope", "https://api.botframework.com/.default")],
            form.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public async Task Twenty_messages_at_once_share_one_token()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _bot.SayAsync()));
        Assert.All(results, result => Assert.Equal(SendOutcome.Delivered, result.Outcome));
        Assert.Single(_bot.Peer.Logins);
    }

    [Fact]
    public async Task The_token_is_renewed_five_minutes_before_its_end()
    {
        await _bot.SayAsync();
        _time.Now += TimeSpan.FromMinutes(54);
        await _bot.SayAsync();
        Assert.Single(_bot.Peer.Logins);
        _time.Now += TimeSpan.FromMinutes(1);
        await _bot.SayAsync();
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-2"], _bot.Peer.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_short_token_is_used_for_half_its_time()
    {
        _bot.Peer.TokenSeconds = 60;
        await _bot.SayAsync();
        _time.Now += TimeSpan.FromSeconds(29);
        await _bot.SayAsync();
        _time.Now += TimeSpan.FromSeconds(1);
        await _bot.SayAsync();
        Assert.Equal(2, _bot.Peer.Logins.Count);
    }

    [Fact]
    public async Task A_token_that_is_not_taken_any_more_is_renewed_once_for_all()
    {
        await _bot.SayAsync();
        _bot.Peer.RefusedTokens.Add("token-1");
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _bot.SayAsync()));
        Assert.All(results, result => Assert.Equal(SendOutcome.Delivered, result.Outcome));
        Assert.Equal(2, _bot.Peer.Logins.Count);
    }

    [Fact]
    public async Task A_connector_that_takes_no_token_is_asked_twice_and_then_it_is_over()
    {
        _bot.Peer.RefusedTokens.Add("token-1");
        _bot.Peer.RefusedTokens.Add("token-2");
        var result = await _bot.SayAsync();
        Assert.Equal((SendOutcome.Refused, "401"), (result.Outcome, result.Detail));
        Assert.Equal((2, 2), (_bot.Peer.Calls.Count, _bot.Peer.Logins.Count));
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_the_message_waits()
    {
        _bot.Peer.TroubleLogin(
            Misbehaviour.Status(401, body: """{"error":"invalid_client","error_description":"AADSTS7000215: a-password is wrong"}"""),
            Misbehaviour.Status(429, retryAfter: "30"),
            Misbehaviour.Status(200, body: "<html>"),
            Misbehaviour.Status(200, body: """{"token_type":"Bearer"}"""),
            Misbehaviour.Status(302, location: "/elsewhere"),
            Misbehaviour.Hang);
        string[] reasons =
        [
            "the login service answered 401 invalid_client", "the login service answered 429", "the login service answered 200",
            "the login service answered 200", "the login service answered 302", "the login service gave no answer in time",
        ];
        foreach (var reason in reasons)
        {
            var result = await _bot.SayAsync();
            Assert.Equal((SendOutcome.TryAgain, reason), (result.Outcome, result.Detail));
            Assert.Equal(reason.Contains("429", StringComparison.Ordinal) ? 30 : null, result.RetryAfter?.TotalSeconds);
        }

        Assert.Empty(_bot.Peer.Calls);
        Assert.Equal(SendOutcome.Delivered, (await _bot.SayAsync()).Outcome);
    }
}
