using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations;

public sealed class LimitsTests
{
    private static readonly string[] Slow = ["--Limits:Burst=2", "--Limits:MessagesPerMinute=1"];

    [Fact]
    public async Task Too_fast_is_told_once_then_refused_and_another_conversation_is_not_touched()
    {
        await using var bot = await RunningBot.StartAsync(Slow);
        Assert.Equal("Turn 1: a", await bot.SayAsync("a"));
        Assert.Equal("Turn 2: b", await bot.SayAsync("b"));
        var told = await bot.SayAsync("c");
        Assert.Contains("faster than I can read", told, StringComparison.Ordinal);
        Assert.Contains("call the emergency number", told, StringComparison.Ordinal);
        using var refused = await bot.PostAsync(Messages.Activity("d"));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        Assert.Contains("wait a minute", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Turn 1: a", await bot.SayAsync("a", "c2"));
    }

    [Fact]
    public async Task A_repeated_delivery_gets_its_replies_however_fast_it_comes()
    {
        await using var bot = await RunningBot.StartAsync(Slow);
        var first = await bot.SayRawAsync(Messages.Activity("a", id: "m1"));
        for (var n = 0; n < 5; n++)
        {
            Assert.Equal(first, await bot.SayRawAsync(Messages.Activity("a", id: "m1")));
        }
    }

    [Fact]
    public async Task A_little_too_fast_is_slowed_down_and_answered()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:Burst=1", "--Limits:MessagesPerMinute=300");
        var replies = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => bot.SayAsync($"message {n}")));
        Assert.All(replies, reply => Assert.StartsWith("Turn ", reply, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_fast_in_the_chat_page_is_a_line_of_the_bot_and_the_clients_line_is_kept()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:Burst=3", "--Limits:MessagesPerMinute=1");
        var token = await bot.Http.TokenAsync();
        await bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
        var path = $"/conversations/{token.Text("conversationId")}/activities";
        foreach (var text in new[] { "a", "b", "c" })
        {
            await bot.Http.SendAsync(HttpMethod.Post, path, token.Text("token"), new { type = "message", text });
        }

        using var refused = await bot.Http.SendAsync(DirectLineHttp.Request(HttpMethod.Post, path, token.Text("token"), new { type = "message", text = "d" }));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        var texts = (await bot.Http.SendAsync(HttpMethod.Get, path, token.Text("token"))).GetProperty("activities").EnumerateArray().Select(a => a.Text("text")).ToList();
        Assert.Equal(["a", "Turn 1: a", "b", "Turn 2: b", "c"], texts[1..^1]);
        Assert.Contains("faster than I can read", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_answered_politely_and_not_read()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:LongestText=200");
        Assert.Contains("at most 200 letters", await bot.SayAsync(new string('x', 201)), StringComparison.Ordinal);
        Assert.Equal("Turn 1: and on", await bot.SayAsync("and on"));
    }

    [Fact]
    public async Task Without_a_setting_a_text_of_100_kB_is_too_long()
    {
        await using var bot = await RunningBot.StartAsync();
        Assert.Contains("at most 20,000 letters", await bot.SayAsync(new string('x', 100_000)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 10, "I can take 2 files")]
    [InlineData(2, 3000, "I can take 1 KB")]
    public async Task Files_that_are_too_many_or_too_large_are_told_and_the_text_is_read(int files, int size, string told)
    {
        await using var bot = await RunningBot.StartAsync("--Limits:Files=2", "--Limits:FileKilobytes=1");
        var replies = await bot.SayAsync(WithFiles("is this normal", files, size));
        Assert.Contains(told, replies[0].Text("text"), StringComparison.Ordinal);
        Assert.Equal("Turn 1: is this normal", replies[1].Text("text"));
        Assert.Contains(told, Assert.Single(await bot.SayAsync(WithFiles("", files, size))).Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_within_the_limits_are_no_matter()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:Files=2", "--Limits:FileKilobytes=1");
        Assert.Equal("Turn 1: look", Assert.Single(await bot.SayAsync(WithFiles("look", 2, 1000))).Text("text"));
    }

    [Theory]
    [InlineData("--Limits:Burst=0", "Burst")]
    [InlineData("--Limits:LongestText=10", "LongestText")]
    [InlineData("--Limits:RepeatSeconds=-1", "RepeatSeconds")]
    public async Task Limits_that_make_no_sense_stop_the_start(string setting, string reason)
    {
        var fault = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => RunningBot.StartAsync(setting));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    private static JsonObject WithFiles(string text, int files, int size)
    {
        var activity = Messages.Activity(text);
        var data = "data:image/png;base64," + Convert.ToBase64String(new byte[size]);
        activity["attachments"] = new JsonArray([.. Enumerable.Range(0, files).Select(_ => new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = data })]);
        return activity;
    }
}
