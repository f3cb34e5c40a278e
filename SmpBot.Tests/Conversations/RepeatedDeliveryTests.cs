using System.Text.Json.Nodes;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations;

public sealed class RepeatedDeliveryTests
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Five_times_at_once_and_five_times_after_a_restart_is_one_turn_and_one_message_out()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        await using (var first = await LoopbackBot.StartAsync(farSide, folder.Path))
        {
            Assert.Equal(["Turn 1: hello"], (await FiveTimesAsync(first)).Distinct());
        }

        await using var second = await LoopbackBot.StartAsync(farSide, folder.Path);
        Assert.Equal(["Turn 1: hello"], (await FiveTimesAsync(second)).Distinct());
        Assert.Equal("Turn 2: next", await second.Http.PostAsync("c1", "m2", "next"));
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 2, "both replies were delivered");
        Assert.Equal(2, second.Outbox().Count);
        Assert.Equal(["m1", "m2"], farSide.Attempts.Select(message => message.ReplyTo));
    }

    [Fact]
    public async Task The_same_text_under_another_id_is_the_same_message_for_ten_seconds_each_time()
    {
        await using var farSide = await FarSide.StartAsync();
        await using var bot = await LoopbackBot.StartAsync(farSide, time: _time);
        Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c1", "m1", "yes", resends: true));
        foreach (var id in new[] { "m2", "m3", "m4" })
        {
            _time.Now += TimeSpan.FromSeconds(9);
            Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c1", id, "yes ", resends: true));
        }

        Assert.Equal("Turn 2: no", await bot.Http.PostAsync("c1", "m5", "no", resends: true));
        _time.Now += TimeSpan.FromSeconds(10);
        Assert.Equal("Turn 3: yes", await bot.Http.PostAsync("c1", "m6", "yes", resends: true));
        _time.Now += TimeSpan.FromHours(1);
        Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c1", "m3", "yes", resends: true));
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 3, "three replies were delivered");
        Assert.Equal(["m1", "m5", "m6"], farSide.Attempts.Select(message => message.ReplyTo));
    }

    [Fact]
    public async Task The_same_text_under_two_ids_at_two_servers_at_once_is_one_turn()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        await using var one = await LoopbackBot.StartAsync(farSide, folder.Path, _time);
        await using var other = await LoopbackBot.StartAsync(farSide, folder.Path, _time);
        for (var n = 1; n <= 20; n++)
        {
            var replies = await Task.WhenAll(
                one.Http.PostAsync("c1", $"{n}-a", $"message {n}", resends: true),
                other.Http.PostAsync("c1", $"{n}-b", $"message {n}", resends: true));
            Assert.Equal([$"Turn {n}: message {n}"], replies.Distinct());
        }

        Assert.Equal(20, one.Outbox().Count);
    }

    [Fact]
    public async Task Where_nobody_sends_again_people_may_say_yes_twice()
    {
        await using var bot = await LoopbackBot.StartAsync(farSide: null, time: _time);
        Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c1", "m1", "yes"));
        Assert.Equal("Turn 2: yes", await bot.Http.PostAsync("c1", "m2", "yes"));
    }

    [Fact]
    public async Task Another_conversation_may_say_the_same()
    {
        await using var bot = await LoopbackBot.StartAsync(farSide: null, time: _time);
        Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c1", "m1", "yes", resends: true));
        Assert.Equal("Turn 1: yes", await bot.Http.PostAsync("c2", "m2", "yes", resends: true));
    }

    [Theory]
    [InlineData("sms", "Turn 1: yes", null)]
    [InlineData("webchat", "Turn 2: yes", null)]
    [InlineData("sms", "Turn 2: yes", "a picture")]
    [InlineData("sms", "Turn 2: yes", null, "--Limits:RepeatSeconds=0")]
    public async Task Of_the_channels_of_Azure_only_sms_without_a_picture_is_compared(string channel, string second, string? picture, params string[] settings)
    {
        await using var bot = await RunningBot.StartAsync(new CountingDialogue(), settings, time: _time);
        Assert.Equal("Turn 1: yes", await SayAsync(bot, channel, picture));
        Assert.Equal(second, await SayAsync(bot, channel, picture));
    }

    private static async Task<string> SayAsync(RunningBot bot, string channel, string? picture)
    {
        var activity = Messages.Activity("yes");
        activity["channelId"] = channel;
        activity["attachments"] = picture is null ? null : new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://sms.example/1" });
        return (await bot.SayAsync(activity))[0].GetProperty("text").GetString()!;
    }

    private static Task<string[]> FiveTimesAsync(RunningBot bot) =>
        Task.WhenAll(Enumerable.Range(0, 5).Select(_ => bot.Http.PostAsync("c1", "m1", "hello")));
}
