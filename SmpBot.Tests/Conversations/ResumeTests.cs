using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Conversations;

/// <summary>A code takes a chat from the web to SMS or Teams; through the whole service, with its database and its own dialogue.</summary>
public sealed partial class ResumeTests : IAsyncLifetime
{
    private readonly SettableTime _time = new(new(2026, 11, 16, 10, 0, 0, TimeSpan.Zero));
    private RunningBot _bot = null!;
    private string _token = "";
    private string _id = "";
    private int _sent;

    public async Task InitializeAsync()
    {
        _bot = await RunningBot.StartAsync(null, [], time: _time);
        (_token, _id) = await BeginAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Theory]
    [InlineData("sms")]
    [InlineData("msteams")]
    public async Task The_treatment_goes_from_the_web_to_another_channel(string channel)
    {
        await SayAsync("my final session was on 10 November 2026");
        var code = await CodeAsync();
        Assert.Matches("^[A-Z0-9]{4}-[A-Z0-9]{4}$", code);
        var answer = await ElsewhereAsync(channel, "c1", $"my code is {code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)}");
        Assert.StartsWith("Good, here we go on. I know that your treatment was on Tuesday 10 November, and that it was your final session.", answer, StringComparison.Ordinal);
        Assert.Contains("day 12", await ElsewhereAsync(channel, "c1", "can i wear a cap on saturday"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_chat_is_told_once_that_it_was_continued_and_goes_on()
    {
        var code = await CodeAsync();
        await ElsewhereAsync("sms", "c1", code);
        await Eventually.TrueAsync(
            () => TextsAsync().GetAwaiter().GetResult().Count(text => text.Contains("continued on another device", StringComparison.Ordinal)) == 1, "the first chat is told");
        await SayAsync("can i wear a cap");
        var texts = await TextsAsync();
        Assert.Contains("can i wear a cap", texts);
        Assert.Single(texts, text => text.Contains("continued on another device. You can still write here. If that was not you, please tell Dana.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_works_once_and_a_repeated_delivery_gets_the_same_answer()
    {
        var code = await CodeAsync();
        var first = await ElsewhereAsync("sms", "c1", code, "m1");
        Assert.Equal(first, await ElsewhereAsync("sms", "c1", code, "m1"));
        Assert.Contains("I do not know that code.", await ElsewhereAsync("sms", "c2", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_send_a_code_at_once_one_gets_in()
    {
        var code = await CodeAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => ElsewhereAsync("sms", $"many{n}", code, $"many-{n}")));
        Assert.Single(answers, answer => answer.StartsWith("Good, here we go on.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_code_ends_after_ten_minutes()
    {
        var code = await CodeAsync();
        _time.Now += TimeSpan.FromMinutes(10);
        Assert.Contains("older than 10 minutes", await ElsewhereAsync("sms", "c1", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before()
    {
        var (first, second) = (await CodeAsync(), await CodeAsync());
        Assert.Contains("I do not know that code.", await ElsewhereAsync("sms", "c1", first), StringComparison.Ordinal);
        Assert.StartsWith("Good, here we go on.", await ElsewhereAsync("sms", "c1", second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_chat_that_it_came_from_a_code_is_not_used_up()
    {
        var code = await CodeAsync();
        Assert.Contains("for your other device", await SayAsync(code), StringComparison.Ordinal);
        Assert.StartsWith("Good, here we go on.", await ElsewhereAsync("sms", "c1", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_guesses_is_stopped_and_may_try_again_later()
    {
        var code = await CodeAsync();
        for (var n = 0; n < 5; n++)
        {
            Assert.Contains("I do not know that code.", await ElsewhereAsync("sms", "guesser", $"C3D{n}-H4J4"), StringComparison.Ordinal);
        }

        Assert.Contains("wait 10 minutes", await ElsewhereAsync("sms", "guesser", code), StringComparison.Ordinal);
        // Another client is not stopped by it.
        Assert.StartsWith("Good, here we go on.", await ElsewhereAsync("sms", "client", code), StringComparison.Ordinal);
        _time.Now += TimeSpan.FromMinutes(11);
        Assert.StartsWith("Good, here we go on.", await ElsewhereAsync("sms", "guesser", await CodeAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_who_guess_together_are_stopped_together()
    {
        var code = await CodeAsync();
        for (var n = 0; n < 200; n++)
        {
            await ElsewhereAsync("sms", $"g{n}", $"C3{n / 10 % 10}X-H4{n % 10}J");
        }

        Assert.Contains("wait 10 minutes", await ElsewhereAsync("sms", "one more", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_red_flag_beside_a_code_is_not_missed()
    {
        var code = await CodeAsync();
        var answer = await ElsewhereAsync("msteams", "c1", $"{code} pus and fever");
        Assert.Contains("doctor", answer, StringComparison.Ordinal);
        Assert.Contains("Good, here we go on.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("session was 10th nov2 2026")]
    [InlineData("my number is 0771 2345 678")]
    [InlineData("the 12th 13th or so")]
    [InlineData("what about next week")]
    public async Task Ordinary_words_are_no_code(string text) =>
        Assert.DoesNotContain("code", await ElsewhereAsync("sms", "c1", text), StringComparison.Ordinal);

    [Fact]
    public async Task The_database_has_a_code_as_a_hash_and_the_transcript_without_it()
    {
        var code = await CodeAsync();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_bot.Folder, "smpbot.db")}");
        await connection.OpenAsync();
        Assert.Equal(64, Read(connection, "SELECT hash FROM resume_codes").Length);
        var said = Read(connection, "SELECT group_concat(text) FROM transcript");
        Assert.Contains("(code)", said, StringComparison.Ordinal);
        Assert.DoesNotContain(code, said, StringComparison.Ordinal);
    }

    private static string Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (string)command.ExecuteScalar()!;
    }

    private async Task<(string Token, string Id)> BeginAsync()
    {
        var token = await _bot.Http.TokenAsync();
        await _bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
        return (token.Text("token"), token.Text("conversationId"));
    }

    private async Task<string> CodeAsync() => Code().Match(await SayAsync("can i continue on another device?")).Value;

    /// <summary>Says something in the first chat, and gives the bot's answer.</summary>
    private async Task<string> SayAsync(string text)
    {
        var id = (await _bot.Http.SendAsync(HttpMethod.Post, $"/conversations/{_id}/activities", _token, new { type = "message", text, localTimestamp = "2026-11-16T10:00:00+00:00" })).Text("id");
        // Not simply the last: that the chat was continued elsewhere is said at any moment.
        return (await ActivitiesAsync()).Last(one => one.TryGetProperty("replyToId", out var to) && to.GetString() == id).Text("text");
    }

    private async Task<List<string>> TextsAsync() => [.. (await ActivitiesAsync()).Select(one => one.Text("text"))];

    private async Task<List<JsonElement>> ActivitiesAsync() =>
        [.. (await _bot.Http.SendAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark=", _token)).GetProperty("activities").EnumerateArray()];

    private async Task<string> ElsewhereAsync(string channel, string chat, string text, string? id = null)
    {
        using var response = await _bot.Http.PostAsync(
            "/api/messages",
            JsonContent.Create(new
            {
                type = "message",
                id = id ?? $"e{Interlocked.Increment(ref _sent)}",
                channelId = channel,
                deliveryMode = "expectReplies",
                from = new { id = "somebody" },
                recipient = new { id = "bot" },
                conversation = new { id = chat },
                localTimestamp = "2026-11-16T10:00:00+00:00",
                text,
            }));
        var activities = (await DirectLineHttp.ReadAsync(response)).GetProperty("activities");
        return string.Join('\n', activities.EnumerateArray().Select(one => one.Text("text")));
    }

    [GeneratedRegex("[A-Z0-9]{4}-[A-Z0-9]{4}")]
    private static partial Regex Code();
}
