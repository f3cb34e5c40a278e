using System.Text.Json;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.TurnTaking;

public sealed class GuideTimelineTests
{
    private static readonly DateOnly Treated = new(2026, 11, 15);
    private static readonly GuideTimeline Source = new(TheGuide.Loaded, new Knowledge.Answering.StudioVoice("Dana", "GB"));

    [Fact]
    public void Day_2_after_the_final_session_shows_all_that_opens_with_its_date()
    {
        Assert.Equal(
            [
                "11-18 Washing: with care",
                "11-22 Hats and caps are fine",
                "11-25 Shampoo, sport, touching it and washing are fine",
                "11-28 Your next session is fine",
                "12-15 Sauna, long sun, sunbed and pool are fine",
            ],
            Changes(SessionFinality.Final, day: 2));
    }

    [Fact]
    public void What_is_past_is_not_shown() =>
        Assert.Equal("11-28 Your next session is fine", Changes(SessionFinality.Final, day: 11)[0]);

    [Fact]
    public void Between_two_sessions_the_pool_is_up_to_the_artist() =>
        Assert.Contains("11-25 Sauna, long sun, sunbed and pool: ask Dana first", Changes(SessionFinality.NotFinal, day: 5));

    [Fact]
    public void Where_the_final_session_is_not_known_the_pool_opens_on_the_later_date()
    {
        var pool = Changes(SessionFinality.Unknown, day: 5).Where(c => c.Contains("pool", StringComparison.Ordinal));
        Assert.Equal(["12-15 Sauna, long sun, sunbed and pool are fine"], pool);
    }

    [Fact]
    public void The_stage_of_today_is_marked_and_has_the_clients_own_dates()
    {
        var stages = Source.View(new(Treated), Treated.AddDays(4))!.Stages;
        Assert.Equal(
            new TimelineStage("days-4-7", "Scabs flake off", new(2026, 11, 18), new(2026, 11, 21), IsCurrent: true),
            Assert.Single(stages, s => s.IsCurrent));
        Assert.Equal((Treated, (DateOnly?)null), (stages[0].From, stages[^1].To));
    }

    [Fact]
    public void Before_the_treatment_there_is_no_timeline() => Assert.Null(Source.View(new(Treated), Treated.AddDays(-1)));

    [Fact]
    public void The_card_says_the_day_the_stage_and_the_dates()
    {
        var card = JsonSerializer.Serialize(TimelineCard.Render(new(Source.View(new(Treated), Treated.AddDays(4))!, 5)));
        Assert.Contains("Your healing, day 5", card, StringComparison.Ordinal);
        Assert.Contains("Scabs flake off - you are here", card, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"Sun 22 Nov\",\"value\":\"Hats and caps are fine\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_running_bot_shows_it_with_the_reply_to_the_date()
    {
        await using var bot = await RunningBot.StartRealAsync();
        var reply = Assert.Single(await bot.SayAsync(Messages.Activity("my treatment was on 15 November 2026")));
        var card = reply.GetProperty("attachments")[0].GetProperty("content").GetRawText();
        Assert.Contains("Hats and caps are fine", card, StringComparison.Ordinal);
    }

    private static List<string> Changes(SessionFinality finality, int day) =>
        [.. Source.View(new(Treated, finality), Treated.AddDays(day - 1))!.Changes
            .Select(c => $"{c.On:MM-dd} {c.Text}")
            .Order(StringComparer.Ordinal)];
}
