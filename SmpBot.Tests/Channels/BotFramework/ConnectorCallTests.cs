using SmpBot.Channels.BotFramework;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class ConnectorCallTests : IAsyncLifetime
{
    private const string Conversation = "19%3Aabc%40thread.tacv2%3Bmessageid%3D17";
    private ConnectorBot _bot = null!;

    public async Task InitializeAsync() => _bot = await ConnectorBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_reply_goes_to_what_it_answers_with_the_bots_token()
    {
        var result = await _bot.SayAsync("yes, from day 8");
        Assert.Equal((SendOutcome.Delivered, "sent-1"), (result.Outcome, result.Detail));
        var call = Assert.Single(_bot.Peer.Calls);
        Assert.Equal(("POST", $"/emea/v3/conversations/{Conversation}/activities/1732114803123", "Bearer token-1"), (call.Method, call.Target, call.Authorization));
        Assert.Equal("yes, from day 8", call.Body.Text("text"));
    }

    [Fact]
    public async Task A_message_that_answers_nothing_goes_to_the_end_of_the_conversation()
    {
        await _bot.SendAsync(ConnectorCall.Say(_bot.Service, ConnectorBot.Reply() with { ReplyToId = null, Id = "ours" }));
        var call = Assert.Single(_bot.Peer.Calls);
        Assert.Equal(("POST", $"/emea/v3/conversations/{Conversation}/activities"), (call.Method, call.Target));
        Assert.False(call.Body.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task A_message_that_was_sent_can_be_replaced()
    {
        await _bot.SendAsync(ConnectorCall.Update(_bot.Service, "sent/1", ConnectorBot.Reply("better")));
        var call = Assert.Single(_bot.Peer.Calls);
        Assert.Equal(("PUT", $"/emea/v3/conversations/{Conversation}/activities/sent%2F1"), (call.Method, call.Target));
        Assert.Equal("better", call.Body.Text("text"));
    }

    [Fact]
    public async Task Typing_says_nothing_but_that()
    {
        await _bot.SendAsync(ConnectorCall.Typing(_bot.Service, ConnectorBot.Reply() with { From = new() { Id = "client" }, Recipient = new() { Id = "bot" } }));
        var call = Assert.Single(_bot.Peer.Calls);
        Assert.EndsWith("/activities", call.Target, StringComparison.Ordinal);
        Assert.Equal(("typing", "bot", "client"), (call.Body.Text("type"), call.Body.GetProperty("from").Text("id"), call.Body.GetProperty("recipient").Text("id")));
        Assert.False(call.Body.TryGetProperty("text", out _));
    }

    [Fact]
    public async Task A_conversation_is_begun_with_its_first_message()
    {
        var result = await _bot.SendAsync(ConnectorCall.Create(_bot.Service, new(
            new() { Id = "28:bot" }, [new() { Id = "29:client" }], new() { Type = "message", Text = "how is it today?" }, "tenant-1")));
        Assert.Equal((SendOutcome.Delivered, "sent-1"), (result.Outcome, result.Detail));
        var call = Assert.Single(_bot.Peer.Calls);
        Assert.Equal(("POST", "/emea/v3/conversations"), (call.Method, call.Target));
        Assert.Equal("28:bot", call.Body.GetProperty("bot").Text("id"));
        Assert.Equal("29:client", call.Body.GetProperty("members")[0].Text("id"));
        Assert.Equal(("tenant-1", false), (call.Body.Text("tenantId"), call.Body.GetProperty("isGroup").GetBoolean()));
        Assert.Equal("how is it today?", call.Body.GetProperty("activity").Text("text"));
    }

    [Fact]
    public async Task A_service_that_nobody_vouched_for_is_written_to_on_this_machine_only_and_without_the_token()
    {
        Activity local = new() { ServiceUrl = _bot.Peer.ServiceUrl }, remote = new() { ServiceUrl = "https://attacker.example/" };
        Assert.Null(ServiceAddress.Of(Caller.ThisMachine, remote));
        Assert.Null(ServiceAddress.Of(Caller.ThisMachine, new()));

        var here = await _bot.SendAsync(ConnectorCall.Say(ServiceAddress.Of(Caller.ThisMachine, local)!, ConnectorBot.Reply()));
        Assert.Equal(SendOutcome.Delivered, here.Outcome);
        Assert.Null(Assert.Single(_bot.Peer.Calls).Authorization);
        Assert.Empty(_bot.Peer.Logins);

        var there = await _bot.SendAsync(ConnectorCall.Say(new("https://attacker.example/", Signed: false), ConnectorBot.Reply()));
        Assert.Equal(SendOutcome.Refused, there.Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"service\":null}")]
    [InlineData("{\"service\":{\"url\":\"http://127.0.0.1:1/\"},\"method\":\"POST\",\"path\":\"x\"}")]
    [InlineData("{\"service\":{\"url\":\"nonsense\",\"signed\":true},\"method\":\"POST\",\"path\":\"x\",\"body\":{}}")]
    [InlineData("{\"service\":{\"url\":\"http://connector.example/\",\"signed\":true},\"method\":\"POST\",\"path\":\"x\",\"body\":{}}")]
    public async Task What_cannot_be_read_is_refused_and_not_tried_for_ever(string content) =>
        Assert.Equal(SendOutcome.Refused, (await _bot.Route.SendAsync(content, CancellationToken.None)).Outcome);
}
