using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class InvokeTests : IAsyncLifetime
{
    private ChannelRig _rig = null!;

    public async Task InitializeAsync() => _rig = await ChannelRig.StartAsync(services: services => services
        .AddSingleton<IInvokeHandler>(new SayInvoke("test/say", asMessages: false))
        .AddSingleton<IInvokeHandler>(new SayInvoke("test/sayAloud", asMessages: true)));

    public async Task DisposeAsync() => await _rig.DisposeAsync();

    [Theory]
    [InlineData("nobody/handles")]
    [InlineData("TEST/SAY")]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_invoke_that_nobody_handles_is_501(string? name) =>
        Assert.Equal((501, ""), await _rig.DeliverAsync(Invoke(name, "x")));

    [Fact]
    public async Task The_handlers_response_is_the_answer_and_the_step_is_taken()
    {
        Assert.Equal((218, """{"said":["Turn 1: hello"]}"""), await _rig.DeliverAsync(Invoke("test/say", "hello")));
        Assert.Equal((218, """{"said":["Turn 2: again"]}"""), await _rig.DeliverAsync(Invoke("test/say", "again", "i2")));
        Assert.Empty(_rig.Store.TakeOutgoing());
    }

    [Fact]
    public async Task The_same_invoke_again_gets_the_same_response_and_takes_no_second_step()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _rig.DeliverAsync(Invoke("test/say", "hello"))));
        Assert.Single(answers.Distinct());
        Assert.Equal((218, """{"said":["Turn 2: next"]}"""), await _rig.DeliverAsync(Invoke("test/say", "next", "i2")));
    }

    [Fact]
    public async Task What_is_said_beside_the_response_goes_through_the_connector()
    {
        Assert.Equal((200, ""), await _rig.DeliverAsync(Invoke("test/sayAloud", "hello")));
        var sent = Assert.Single(await _rig.SendOutgoingAsync());
        Assert.Equal("Turn 1: hello", sent.Text("text"));
    }

    [Fact]
    public async Task With_expectReplies_the_response_is_among_the_replies()
    {
        var invoke = Invoke("test/sayAloud", "hello");
        invoke["deliveryMode"] = "expectReplies";
        var (status, body) = await _rig.DeliverAsync(invoke);
        var replies = JsonDocument.Parse(body).RootElement.GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal((200, 2), (status, replies.Count));
        Assert.Equal(("message", "Turn 1: hello"), (replies[0].Text("type"), replies[0].Text("text")));
        Assert.Equal(("invokeResponse", 200), (replies[1].Text("type"), replies[1].GetProperty("value").GetProperty("status").GetInt32()));
        Assert.Empty(_rig.Store.TakeOutgoing());
    }

    [Fact]
    public async Task An_invoke_without_its_conversation_is_refused() =>
        Assert.Equal(400, (await _rig.DeliverAsync(Without(Invoke("test/say", "hello"), "conversation"))).Status);

    private JsonObject Invoke(string? name, string say, string id = "i1")
    {
        var invoke = SignedRequests.TeamsActivity("");
        invoke.Remove("deliveryMode");
        invoke["type"] = "invoke";
        invoke["id"] = id;
        invoke["name"] = name;
        invoke["value"] = new JsonObject { ["say"] = say };
        invoke["serviceUrl"] = _rig.Connector.ServiceUrl;
        return invoke;
    }

    private static JsonObject Without(JsonObject activity, string member)
    {
        activity.Remove(member);
        return activity;
    }

    /// <summary>Takes what the invoke says for the client's words.</summary>
    private sealed class SayInvoke(string name, bool asMessages) : IInvokeHandler
    {
        public string Name => name;

        public Turn? Read(Activity invoke) =>
            new(TurnKind.Message, invoke.Value!.Value.Text("say"), new(2026, 11, 20), null);

        public InvokeResponse Refuse(string word) => new(403);

        public InvokeAnswer Answer(Activity invoke, IReadOnlyList<Activity> replies) => asMessages
            ? new(new(200), replies)
            : new(new(218, JsonSerializer.SerializeToElement(new { said = replies.Select(reply => reply.Text) })), []);
    }
}
