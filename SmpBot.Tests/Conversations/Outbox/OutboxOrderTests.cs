using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations.Outbox;

public sealed class OutboxOrderTests
{
    [Fact]
    public async Task Replies_arrive_in_order_and_once_in_every_conversation()
    {
        await using var farSide = await FarSide.StartAsync();
        await using var bot = await LoopbackBot.StartAsync(farSide);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(c => TalkAsync(bot, $"c{c}", 20)));
        await Eventually.TrueAsync(() => bot.Outbox().All(row => row.State == "delivered"), "all delivered");
        Assert.Equal(160, farSide.Arrived.Count);
        foreach (var conversation in farSide.Arrived.GroupBy(message => message.Conversation))
        {
            Assert.Equal(Enumerable.Range(1, 20).Select(n => $"Turn {n}: message {n}"), conversation.Select(message => message.Text));
        }

        Assert.All(bot.Outbox(), row => Assert.Equal((1, null, null), (row.Attempts, row.Content, row.NextAttempt)));
    }

    [Theory]
    [InlineData("503")]
    [InlineData("429")]
    [InlineData("reset")]
    [InlineData("hang")]
    public async Task A_stuck_conversation_holds_back_itself_and_nobody_else(string manner)
    {
        await using var farSide = await FarSide.StartAsync();
        var healed = false;
        farSide.Manner = (message, context) => message.Conversation != "stuck" || Volatile.Read(ref healed) ? Task.FromResult(true) : manner switch
        {
            "503" => FarSide.Answer(context, 503),
            "429" => FarSide.Answer(context, 429, retryAfter: "0"),
            "reset" => FarSide.Reset(context),
            _ => FarSide.Hang(context),
        };
        await using var bot = await LoopbackBot.StartAsync(farSide, settings: ["--Outbox:SendSeconds=0.3", "--Outbox:Parallel=2"]);
        await TalkAsync(bot, "stuck", 3);
        await TalkAsync(bot, "other", 3);
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 3, "the other conversation was answered");
        await Eventually.TrueAsync(() => farSide.Attempts.Count(message => message.Conversation == "stuck") >= 3, "the stuck one was tried again");
        Assert.All(farSide.Arrived, message => Assert.Equal("other", message.Conversation));
        Assert.All(farSide.Attempts.Where(message => message.Conversation == "stuck"), message => Assert.Equal("Turn 1: message 1", message.Text));

        Volatile.Write(ref healed, true);
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 6, "the stuck conversation went on");
        Assert.Equal(
            ["Turn 1: message 1", "Turn 2: message 2", "Turn 3: message 3"],
            farSide.Arrived.Where(message => message.Conversation == "stuck").Select(message => message.Text));
    }

    [Fact]
    public async Task A_route_that_hangs_does_not_take_the_places_of_another()
    {
        await using var hanging = await FarSide.StartAsync();
        await using var farSide = await FarSide.StartAsync();
        var released = new TaskCompletionSource();
        hanging.Manner = async (_, _) =>
        {
            await released.Task;
            return true;
        };
        await using var bot = await LoopbackBot.StartAsync(farSide, second: hanging, settings: ["--Outbox:SendSeconds=120", "--Outbox:Parallel=2"]);
        for (var n = 0; n < 10; n++)
        {
            await bot.Http.PostAsync($"second-{n}", "m1", "hello");
        }

        await Eventually.TrueAsync(() => hanging.Attempts.Count == 2, "both places of the hanging route are taken");
        await bot.Http.PostAsync("other", "m1", "hello");
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 1, "the other route delivered");
        released.SetResult();
        await Eventually.TrueAsync(() => hanging.Arrived.Count == 10, "the hanging route delivered in the end");
    }

    private static async Task TalkAsync(RunningBot bot, string conversation, int messages)
    {
        for (var n = 1; n <= messages; n++)
        {
            await bot.Http.PostAsync(conversation, $"m{n}", $"message {n}");
        }
    }
}
