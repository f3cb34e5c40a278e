using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmpBot.Conversations.Gaps;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.GapLog;

public sealed class GapRetentionTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_is_older_than_the_retention_is_gone_after_a_start()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, new(Start), "--Gaps:KeepDays=30"))
        {
            await PutAsync(first, Start.AddDays(-30), "on the edge");
            await PutAsync(first, Start.AddDays(-31), "too old");
            Assert.Equal(2, Texts(first).Count);
        }

        await using var second = await StartAsync(folder, new(Start), "--Gaps:KeepDays=30");
        await Eventually.TrueAsync(() => Texts(second).Count == 1, "what was too old is gone");
        Assert.Equal(["on the edge"], Texts(second));
    }

    [Fact]
    public async Task Every_day_another_day_goes()
    {
        using var folder = new TempFolder();
        var time = new TimeByHand(Start);
        await using var bot = await StartAsync(folder, time);
        await PutAsync(bot, Start.AddDays(-180), "180 days old");
        await PutAsync(bot, Start.AddDays(-179), "179 days old");
        await RingUntilAsync(bot, time, 1);
        Assert.Equal(["179 days old"], Texts(bot));
        await RingUntilAsync(bot, time, 0);
        Assert.Empty(Texts(bot));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("100000")]
    public async Task A_retention_that_cannot_be_meant_stops_the_start(string days)
    {
        using var folder = new TempFolder();
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(folder, new(Start), $"--Gaps:KeepDays={days}"));
        Assert.Contains("Gaps:KeepDays must be a number of days", fault.Message, StringComparison.Ordinal);
    }

    private static Task<RunningBot> StartAsync(TempFolder folder, TimeByHand time, params string[] settings) =>
        RunningBot.StartAsync(new CountingDialogue(), settings, folder.Path, time);

    // The removal is work of the background: one ring, then as long as it takes.
    private static async Task RingUntilAsync(RunningBot bot, TimeByHand time, int left)
    {
        await Eventually.TrueAsync(() => time.Repeats(TimeSpan.FromDays(1)), "the daily look is set up");
        Assert.Equal(1, time.Ring(TimeSpan.FromDays(1)));
        await Eventually.TrueAsync(() => Texts(bot).Count <= left, "what was too old is gone");
    }

    private static Task PutAsync(RunningBot bot, DateTimeOffset at, string text) =>
        bot.Services.GetRequiredService<DatabaseWriter>().WriteAsync(connection =>
            GapTable.Insert(connection, "test", DateOnly.FromDateTime(at.UtcDateTime), new(GapReason.Unknown, "out-of-scope", [], null, text)));

    private static List<string> Texts(RunningBot bot) => [.. bot.Services.GetRequiredService<IGapLog>().Read(null).Select(kept => kept.Gap.Text)];
}
