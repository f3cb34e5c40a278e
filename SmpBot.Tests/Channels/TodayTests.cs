using System.Text.Json.Nodes;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class TodayTests
{
    /// <summary>23:30 in London on 20 November; already the 21st in Tokyo, still the 20th in New York.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 23, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("the client's own wall clock", "2026-11-19T23:59:00-05:00", null, null, "2026-11-19")]
    [InlineData("a wall clock ahead of UTC", "2026-11-21T00:10:00+13:00", null, null, "2026-11-21")]
    [InlineData("the wall clock before the zone", "2026-11-19T10:00:00-05:00", "2026-11-25T10:00:00Z", "Asia/Tokyo", "2026-11-19")]
    [InlineData("seven digits of a second", "2026-11-19T10:00:00.1234567-05:00", null, null, "2026-11-19")]
    [InlineData("the moment in the client's zone", null, "2026-11-20T16:00:00Z", "Asia/Tokyo", "2026-11-21")]
    [InlineData("a zone nobody knows", null, "2026-11-25T16:00:00Z", "Moon/Crater", "2026-11-20")]
    [InlineData("no zone", null, "2026-11-25T16:00:00Z", null, "2026-11-20")]
    [InlineData("nothing", null, null, null, "2026-11-20")]
    public async Task Today_is_the_clients(string what, string? localTimestamp, string? timestamp, string? zone, string today)
    {
        await using var bot = await RunningBot.StartAsync(new CountingDialogue(), [], time: new SettableTime(Now));
        var activity = Messages.Activity("hello");
        Set(activity, "localTimestamp", localTimestamp);
        Set(activity, "timestamp", timestamp);
        Set(activity, "localTimezone", zone);
        var reply = Assert.Single(await bot.SayAsync(activity));
        Assert.True(today == reply.GetProperty("entities")[0].GetProperty("onDate").GetString(), what);
    }

    [Fact]
    public async Task Else_it_is_today_at_the_studio()
    {
        await using var bot = await RunningBot.StartAsync(new CountingDialogue(), ["--Studio:TimeZone=Asia/Tokyo"], time: new SettableTime(Now));
        var activity = Messages.Activity("hello");
        activity.Remove("localTimestamp");
        var reply = Assert.Single(await bot.SayAsync(activity));
        Assert.Equal("2026-11-21", reply.GetProperty("entities")[0].GetProperty("onDate").GetString());
    }

    private static void Set(JsonObject activity, string name, string? value)
    {
        activity.Remove(name);
        if (value is not null)
        {
            activity[name] = value;
        }
    }
}
