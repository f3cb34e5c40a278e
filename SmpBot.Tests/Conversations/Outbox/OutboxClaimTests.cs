using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations.Outbox;

public sealed class OutboxClaimTests
{
    [Fact]
    public async Task Of_two_servers_on_one_database_one_delivers()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        await using var one = await LoopbackBot.StartAsync(farSide, folder.Path);
        await using var other = await LoopbackBot.StartAsync(farSide, folder.Path);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(n => (n % 2 == 0 ? one : other).Http.PostAsync($"c{n % 20}", $"m{n}", $"message {n}")));
        await Eventually.TrueAsync(() => one.Outbox().All(row => row.State == "delivered"), "all delivered");
        Assert.Equal(200, farSide.Attempts.Count);
        Assert.Equal(200, farSide.Arrived.Select(message => message.ReplyTo).Distinct().Count());
        foreach (var conversation in farSide.Arrived.GroupBy(message => message.Conversation))
        {
            Assert.Equal(Enumerable.Range(1, 10), conversation.Select(message => int.Parse(message.Text.Split(' ', ':')[1])));
        }
    }

    [Fact]
    public async Task What_a_killed_server_had_in_its_hands_another_delivers()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = (_, context) => FarSide.Hang(context);
        using (var killed = await BotProcess.StartLoopbackAsync(folder.Path, farSide.Address, "--Outbox:SendSeconds=2"))
        {
            await killed.Http.PostAsync("c1", "m1", "hello");
            await Eventually.TrueAsync(() => farSide.Attempts.Count == 1, "the first server began to deliver");
            killed.Kill();
        }

        farSide.Manner = (_, _) => Task.FromResult(true);
        await using var bot = await LoopbackBot.StartAsync(farSide, folder.Path);
        await Eventually.TrueAsync(() => bot.Outbox()[0].State == "delivered", "another server delivered");
        Assert.Equal(2, bot.Outbox()[0].Attempts);
        Assert.Single(farSide.Arrived);
    }

    [Fact]
    public async Task What_the_far_side_has_acknowledged_is_never_sent_again()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        await using (var first = await LoopbackBot.StartAsync(farSide, folder.Path))
        {
            await first.Http.PostAsync("c1", "m1", "hello");
            await Eventually.TrueAsync(() => first.Outbox()[0] is { State: "delivered", Detail: "far-1" }, "delivered");
        }

        await using var second = await LoopbackBot.StartAsync(farSide, folder.Path);
        await second.Http.PostAsync("c1", "m2", "and on");
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 2, "the next one was delivered");
        Assert.Equal(["m1", "m2"], farSide.Attempts.Select(message => message.ReplyTo));
    }
}
