using Microsoft.AspNetCore.Http;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class ConnectorTroubleTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private ConnectorBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ConnectorBot.StartAsync(new SettableTime(Now));

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData(408)]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_passes_is_tried_again(int status)
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(status));
        var result = await _bot.SayAsync();
        Assert.Equal((SendOutcome.TryAgain, $"{status}", null), (result.Outcome, result.Detail, result.RetryAfter));
        Assert.Equal(SendOutcome.Delivered, (await _bot.SayAsync()).Outcome);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(409)]
    [InlineData(413)]
    public async Task What_will_never_work_is_refused_at_once(int status)
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(status));
        var result = await _bot.SayAsync();
        Assert.Equal((SendOutcome.Refused, $"{status}"), (result.Outcome, result.Detail));
        Assert.Single(_bot.Peer.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Fri, 20 Nov 2026 12:01:30 GMT", 90)]
    [InlineData("Fri, 20 Nov 2026 11:00:00 GMT", 0)]
    [InlineData("soon", null)]
    public async Task The_far_side_says_when_to_come_again(string header, int? seconds)
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(429, header));
        var result = await _bot.SayAsync();
        Assert.Equal((SendOutcome.TryAgain, seconds), (result.Outcome, (int?)result.RetryAfter?.TotalSeconds));
    }

    public static TheoryData<string> Breaks => ["hang", "reset", "break off"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_connection_that_breaks_is_a_result(string how)
    {
        Func<HttpContext, Task> way = how switch { "hang" => Misbehaviour.Hang, "reset" => Misbehaviour.Reset, _ => Misbehaviour.BreakOff };
        _bot.Peer.Misbehave(way, way, way, way);
        Assert.Equal(SendOutcome.TryAgain, (await _bot.SayAsync()).Outcome);
    }

    [Fact]
    public async Task One_attempt_is_one_call_even_where_a_warm_connection_breaks()
    {
        await _bot.SayAsync();
        _bot.Peer.Calls.Clear();
        _bot.Peer.Misbehave(Misbehaviour.Reset);
        Assert.Equal(SendOutcome.TryAgain, (await _bot.SayAsync()).Outcome);
        Assert.Single(_bot.Peer.Calls);
    }

    [Fact]
    public async Task The_id_is_read_as_the_service_of_the_SMS_channel_writes_it()
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(200, body: """{"Id":"SM1"}"""));
        Assert.Equal("SM1", (await _bot.SayAsync()).Detail);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_tried_again()
    {
        var nobody = new ServiceAddress("http://127.0.0.1:1/", Signed: true);
        Assert.Equal(SendOutcome.TryAgain, (await _bot.SendAsync(ConnectorCall.Say(nobody, ConnectorBot.Reply()))).Outcome);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_because_the_token_is_for_this_service_alone()
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(307, location: "/elsewhere"), Misbehaviour.Status(302, location: "/elsewhere"));
        Assert.Equal(SendOutcome.Refused, (await _bot.SayAsync()).Outcome);
        Assert.Equal(SendOutcome.Refused, (await _bot.SayAsync()).Outcome);
        Assert.DoesNotContain(_bot.Peer.Calls, call => call.Target.Contains("elsewhere", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reason_has_the_far_sides_code_and_nothing_that_was_said()
    {
        const string Said = "my scalp is bleeding";
        _bot.Peer.Misbehave(
            Misbehaviour.Status(403, body: $$$"""{"error":{"code":"BotNotInConversationRoster","message":"cannot send '{{{Said}}}'"}}"""),
            Misbehaviour.Status(400, body: $$$"""{"error":{"code":"{{{Said}}}","message":"x"}}"""),
            Misbehaviour.Status(400, body: "<html>"),
            Misbehaviour.Status(400, body: """{"error":"text"}"""),
            Misbehaviour.Status(400, body: "[]"));
        Assert.Equal("403 BotNotInConversationRoster", (await _bot.SayAsync(Said)).Detail);
        for (var n = 0; n < 4; n++)
        {
            Assert.Equal("400", (await _bot.SayAsync(Said)).Detail);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("accepted")]
    [InlineData("""{"id":5}""")]
    public async Task An_acknowledgement_without_an_id_is_one_all_the_same(string body)
    {
        _bot.Peer.Misbehave(Misbehaviour.Status(202, body: body));
        var result = await _bot.SayAsync();
        Assert.Equal((SendOutcome.Delivered, null), (result.Outcome, result.Detail));
    }

    [Fact]
    public async Task Whoever_stops_waiting_gets_no_result()
    {
        _bot.Peer.Misbehave(Misbehaviour.Hang);
        using var stop = new CancellationTokenSource();
        var sending = _bot.Route.SendAsync(ConnectorCall.Say(_bot.Service, ConnectorBot.Reply()).ToOutgoing().Content, stop.Token);
        while (_bot.Peer.Calls.IsEmpty)
        {
            await Task.Delay(10, CancellationToken.None);
        }

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }
}
