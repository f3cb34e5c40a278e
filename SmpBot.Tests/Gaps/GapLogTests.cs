using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations.Gaps;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.GapLog;

/// <summary>What lies in the gap log after turns of the running service.</summary>
public sealed class GapLogTests(RealBotFixture running) : IClassFixture<RealBotFixture>
{
    [Fact]
    public async Task What_is_not_covered_is_kept_without_the_name_and_the_number()
    {
        await running.Bot.SayAsync("what is the capital of france? Kind regards Oluwaseun, 07700 900123", "france");
        var kept = Last();
        Assert.Equal((GapReason.Unknown, "out-of-scope", "emulator"), (kept.Gap.Reason, kept.Gap.Topic, kept.Channel));
        Assert.Equal("what is the capital of france? Kind regards [name], [number]", kept.Gap.Text);
        Assert.Null(kept.Gap.Day);
    }

    [Fact]
    public async Task What_is_not_understood_is_kept_with_what_it_may_have_been_about_and_the_healing_day()
    {
        await running.Bot.SayAsync(Activity("my treatment was on 10 November 2026", "weird"));
        await running.Bot.SayAsync(Activity("it looks odd somehow", "weird"));
        var kept = Last();
        Assert.Equal((GapReason.NotUnderstood, "it looks odd somehow", 7), (kept.Gap.Reason, kept.Gap.Text, kept.Gap.Day));
        Assert.Contains("pigment-light", kept.Gap.Likely);
    }

    [Fact]
    public async Task What_goes_to_the_artist_is_kept_by_its_topic()
    {
        await running.Bot.SayAsync("is there a cream i can put on it for the itch?", "cream");
        Assert.Equal((GapReason.Artist, "ointment"), (Last().Gap.Reason, Last().Gap.Topic));
    }

    [Fact]
    public async Task Yes_ask_dana_is_kept_as_what_was_said_before_it()
    {
        await running.Bot.SayAsync("what is the capital of portugal", "portugal");
        await running.Bot.SayAsync("Yes, ask Dana", "portugal");
        Assert.Equal((GapReason.Artist, "what is the capital of portugal"), (Last().Gap.Reason, Last().Gap.Text));
    }

    [Fact]
    public async Task A_delivery_that_comes_twice_is_kept_once()
    {
        var activity = Messages.Activity("what is the capital of spain", "spain");
        activity["id"] = "twice";
        await running.Bot.SayRawAsync(activity);
        await running.Bot.SayRawAsync(activity);
        Assert.Single(All(), kept => kept.Gap.Text == "what is the capital of spain");
    }

    [Theory]
    [InlineData("can i wear a hat")]
    [InlineData("thanks so much")]
    [InlineData("says who?")]
    [InlineData("there is pus coming out and i have a fever")]
    public async Task What_is_answered_leaves_no_gap(string text)
    {
        var before = All().Count;
        await running.Bot.SayAsync(text, $"answered {text}");
        Assert.Equal(before, All().Count);
    }

    [Fact]
    public async Task A_table_row_leads_to_no_conversation_and_no_time_of_day()
    {
        await running.Bot.SayAsync("what is the capital of norway", "norway");
        using var database = running.Bot.Services.GetRequiredService<Database>().Open();
        var columns = database.Query<string>("SELECT name FROM pragma_table_info('gaps') ORDER BY cid");
        Assert.Equal(["key", "on_date", "channel", "reason", "topic", "likely", "day", "text"], columns);
        Assert.All(database.Query<string>("SELECT on_date FROM gaps"), on => Assert.Matches(@"^\d{4}-\d\d-\d\d$", on));
    }

    private IReadOnlyList<KeptGap> All() => running.Bot.Services.GetRequiredService<IGapLog>().Read(null);

    private KeptGap Last() => All()[^1];

    private static System.Text.Json.Nodes.JsonObject Activity(string text, string conversation)
    {
        var activity = Messages.Activity(text, conversation);
        activity["localTimestamp"] = "2026-11-16T10:00:00Z";
        return activity;
    }
}
