using SmpBot.Conversations;
using SmpBot.Tests.Channels.BotFramework;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Channels.Teams;

/// <summary>Whether the client sees that the bot is at it: a slow turn, and a clock that the test winds.</summary>
public sealed class TypingTests : IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(3);
    private readonly ManualResetEventSlim _mayAnswer = new();
    private readonly ManualResetEventSlim _isThinking = new();

    public void Dispose()
    {
        _mayAnswer.Dispose();
        _isThinking.Dispose();
    }

    [Fact]
    public async Task A_slow_turn_shows_that_the_bot_is_typing_and_keeps_nothing_of_it()
    {
        await using var connector = await ConnectorPeer.StartAsync();
        var time = new TimeByHand(ChannelRig.Now);
        await using var bot = await StartAsync(time);
        var activity = Messages.Activity("hello");
        (activity["channelId"], activity["serviceUrl"]) = ("msteams", connector.ServiceUrl);
        activity.Remove("deliveryMode");
        var posting = bot.PostAsync(activity);
        Assert.True(_isThinking.Wait(TimeSpan.FromMinutes(2)));
        Assert.Equal(1, time.Ring(Again));
        await Eventually.TrueAsync(() => connector.Calls.Count == 1, "typing was shown");
        Assert.Equal("typing", connector.Calls.Single().Body.Text("type"));
        time.Ring(Again);
        await Eventually.TrueAsync(() => connector.Calls.Count == 2, "typing was shown again");

        _mayAnswer.Set();
        using var response = await posting;
        Assert.Equal(0, time.Ring(Again));
        await Eventually.TrueAsync(() => connector.Calls.Count == 3, "the answer arrived");
        Assert.Equal(["typing", "typing", "message"], connector.Calls.Select(call => call.Body.Text("type")));
        await Eventually.TrueAsync(() => bot.Outbox() is [{ State: "delivered" }], "the answer alone was kept");
    }

    [Theory]
    [InlineData("msteams", "expectReplies")]
    [InlineData("sms", "normal")]
    public async Task Nothing_is_shown_where_nobody_would_see_it(string channel, string mode)
    {
        await using var connector = await ConnectorPeer.StartAsync();
        var time = new TimeByHand(ChannelRig.Now);
        await using var bot = await StartAsync(time);
        var activity = Messages.Activity("hello");
        (activity["channelId"], activity["serviceUrl"], activity["deliveryMode"]) = (channel, connector.ServiceUrl, mode);
        var posting = bot.PostAsync(activity);
        Assert.True(_isThinking.Wait(TimeSpan.FromMinutes(2)));
        Assert.Equal(0, time.Ring(Again));
        _mayAnswer.Set();
        using var response = await posting;
        Assert.True(response.IsSuccessStatusCode);
    }

    private Task<RunningBot> StartAsync(TimeProvider time) => RunningBot.StartAsync(new SlowDialogue(_isThinking, _mayAnswer), [], time: time);

    private sealed class SlowDialogue(ManualResetEventSlim isThinking, ManualResetEventSlim mayAnswer) : IDialogue
    {
        public TurnResult Take(Conversation conversation, Turn turn)
        {
            // The server asks a first question of its own while it starts.
            if (turn.Text == "hello")
            {
                isThinking.Set();
                mayAnswer.Wait(TimeSpan.FromMinutes(2));
            }

            return new(conversation, [new("At last.", [], [])], []);
        }
    }
}
