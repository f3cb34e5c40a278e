using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations.Outbox;

public sealed class OutboxGivingUpTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);
    private readonly SettableTime _time = new(Start);

    [Fact]
    public async Task The_far_side_is_left_alone_for_as_long_as_it_asks()
    {
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = (_, context) => FarSide.Answer(context, 429, retryAfter: "3600");
        await using var bot = await LoopbackBot.StartAsync(farSide, time: _time);
        await bot.Http.PostAsync("c1", "m1", "hello");
        await Eventually.TrueAsync(() => bot.Outbox()[0].Detail == "TooManyRequests", "the refusal was noted");
        Assert.Equal(Start.AddHours(1).ToUnixTimeMilliseconds(), bot.Outbox()[0].NextAttempt);

        farSide.Manner = (_, _) => Task.FromResult(true);
        _time.Now = Start.AddHours(1);
        bot.WakeOutbox();
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 1, "it was delivered an hour later");
        Assert.Equal(2, farSide.Attempts.Count);
    }

    [Fact]
    public async Task After_a_day_it_is_given_up_with_a_log_line_and_a_count_and_what_follows_goes_on()
    {
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = (message, context) => message.ReplyTo == "m1" ? FarSide.Answer(context, 503) : Task.FromResult(true);
        var log = new LogLines();
        await using var bot = await LoopbackBot.StartAsync(farSide, time: _time, log: log);
        var counted = Count(bot, "smpbot.outbox.dead");
        await bot.Http.PostAsync("c1", "m1", "hello");
        await bot.Http.PostAsync("c1", "m2", "still there?");
        await Eventually.TrueAsync(() => bot.Outbox()[0].Detail == "ServiceUnavailable", "it was tried");

        _time.Now = Start.AddDays(1).AddSeconds(1);
        bot.WakeOutbox();
        await Eventually.TrueAsync(() => bot.Outbox()[1].State == "delivered", "the next one was delivered");
        Assert.Equal("dead", bot.Outbox()[0].State);
        Assert.NotNull(bot.Outbox()[0].Content);
        Assert.Equal(1, counted());
        var line = Assert.Single(log.Lines, text => text.Contains("was given up", StringComparison.Ordinal));
        Assert.Contains("by loopback", line, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_for_good_is_given_up_at_once()
    {
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = (message, context) => message.ReplyTo == "m1" ? FarSide.Answer(context, 403) : Task.FromResult(true);
        await using var bot = await LoopbackBot.StartAsync(farSide);
        await bot.Http.PostAsync("c1", "m1", "hello");
        await bot.Http.PostAsync("c1", "m2", "hello");
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 1, "the next one was delivered");
        Assert.Equal(("dead", 1, "Forbidden"), (bot.Outbox()[0].State, bot.Outbox()[0].Attempts, bot.Outbox()[0].Detail));
    }

    [Fact]
    public async Task A_route_that_is_not_set_up_keeps_its_messages_until_it_is()
    {
        using var folder = new TempFolder();
        await using (var without = await LoopbackBot.StartAsync(farSide: null, folder.Path))
        {
            await without.Http.PostAsync("c1", "m1", "hello");
            await Eventually.TrueAsync(() => without.Outbox()[0].Detail is not null, "it was tried");
        }

        await using var farSide = await FarSide.StartAsync();
        await using var with = await LoopbackBot.StartAsync(farSide, folder.Path);
        await Eventually.TrueAsync(() => farSide.Arrived.Count == 1, "it was delivered after the restart");
    }

    private static Func<long> Count(RunningBot bot, string instrument)
    {
        var factory = bot.Services.GetRequiredService<IMeterFactory>();
        var sum = 0L;
        var listener = new MeterListener
        {
            InstrumentPublished = (published, self) =>
            {
                if (published.Name == instrument && published.Meter.Scope == factory)
                {
                    self.EnableMeasurementEvents(published);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref sum, value));
        listener.Start();
        return () => Interlocked.Read(ref sum);
    }
}
