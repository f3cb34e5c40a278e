using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmpBot.Storage;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Storage;

/// <summary>Records of deliveries go when nothing can need them any more, and nothing else goes with them.</summary>
public sealed class DeliveryRetentionTests
{
    private static readonly DateTimeOffset Start = new(2026, 8, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task What_was_delivered_long_ago_is_removed_in_portions_and_the_words_stay()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        await using (var before = await LoopbackBot.StartAsync(farSide, folder.Path, new TimeByHand(Start)))
        {
            // More than fit into one portion.
            for (var n = 0; n < 201; n++)
            {
                await before.Http.PostAsync("old", $"m{n}", "hello");
            }

            await Eventually.TrueAsync(() => farSide.Arrived.Count == 201 && before.Outbox().All(row => row.State == "delivered"), "all has arrived");
        }

        await using var bot = await LoopbackBot.StartAsync(farSide, folder.Path, new TimeByHand(Start.AddDays(90).AddHours(1)));
        await Eventually.TrueAsync(() => Count(bot, "deliveries") == 0 && Count(bot, "outbox") == 0, "the old records are gone");
        Assert.Equal((402, 1), (Count(bot, "transcript"), Count(bot, "conversations")));

        // The conversation goes on, and its replies still leave in order.
        Assert.Equal("Turn 202: and on", await bot.Http.PostAsync("old", "m202", "and on"));
        Assert.Equal("Turn 203: again", await bot.Http.PostAsync("old", "m203", "again"));
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 203, "the new replies have arrived");
        Assert.Equal(["Turn 202: and on", "Turn 203: again"], farSide.Arrived.TakeLast(2).Select(message => message.Text));
    }

    [Fact]
    public async Task A_repetition_is_one_until_the_last_day_and_what_is_not_delivered_stays()
    {
        var time = new TimeByHand(Start);
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = (message, context) => message.Conversation switch
        {
            "refused" => FarSide.Answer(context, 400),
            "waits" => FarSide.Answer(context, 503),
            _ => Task.FromResult(true),
        };
        await using var bot = await LoopbackBot.StartAsync(farSide, time: time, settings: ["--Storage:KeepDeliveriesDays=40", "--Outbox:GiveUpHours=720"]);
        foreach (var conversation in (string[])["arrived", "refused", "waits"])
        {
            await bot.Http.PostAsync(conversation, "m1", "hello");
        }

        await Eventually.TrueAsync(() => Row(bot, "arrived") is { State: "delivered" } && Row(bot, "refused") is { State: "dead" } && Row(bot, "waits") is { Attempts: > 0 }, "each was tried");
        for (var day = 1; day <= 40; day++)
        {
            await RingAsync(time);
        }

        Assert.Equal("Turn 1: hello", await bot.Http.PostAsync("arrived", "m1", "hello"));
        Assert.NotNull(Row(bot, "arrived"));
        time.Now = time.Now.AddMinutes(1);
        await RingAsync(time);
        await Eventually.TrueAsync(() => Row(bot, "arrived") is null && Count(bot, "deliveries") == 0, "what has arrived is gone");
        Assert.Equal("dead", Row(bot, "refused")!.State);
        Assert.NotNull(Row(bot, "waits"));
    }

    [Theory]
    [InlineData("39")]
    [InlineData("0")]
    [InlineData("9999")]
    public async Task A_retention_that_would_forget_too_early_stops_the_start(string days)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync($"--Storage:KeepDeliveriesDays={days}"));
        Assert.Contains("Storage:KeepDeliveriesDays must be a number of days from 40", fault.Message, StringComparison.Ordinal);
    }

    private static async Task RingAsync(TimeByHand time)
    {
        await Eventually.TrueAsync(() => time.Repeats(TimeSpan.FromDays(1)), "the daily look is set up");
        Assert.Equal(1, time.Ring(TimeSpan.FromDays(1)));
    }

    private static int Count(RunningBot bot, string table)
    {
        using var database = bot.Services.GetRequiredService<Database>().Open();
        return database.ExecuteScalar<int>($"SELECT count(*) FROM {table}");
    }

    private static OutboxRow? Row(RunningBot bot, string conversation)
    {
        using var database = bot.Services.GetRequiredService<Database>().Open();
        return database.QuerySingleOrDefault<OutboxRow>(
            "SELECT state, attempts, next_attempt AS NextAttempt, detail, content FROM outbox WHERE conversation = (SELECT key FROM conversations WHERE id = @conversation)", new { conversation });
    }
}
