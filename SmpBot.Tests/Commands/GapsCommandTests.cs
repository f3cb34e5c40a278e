using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations.Gaps;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.CommandLines;

/// <summary>The command as an operator runs it: a process of its own, beside the server.</summary>
public sealed class GapsCommandTests
{
    private static readonly string[] Fibres =
        ["can i use toppik hair fibres", "hair fibres ok?", "are toppik fibres ok on day 9", "Fibres for my hair, can I", "toppik fibres"];

    private static readonly string[] Tax = ["whats the tax on a session", "do you charge tax for the session"];

    [Fact]
    public async Task Gaps_are_printed_by_groups_while_the_server_runs()
    {
        await using var bot = await RunningBot.StartAsync();
        await FillAsync(bot, 1);
        var run = await CommandRun.OfAsync("gaps", "--data", bot.Folder);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal("8 gaps from 2026-10-01 to 2026-10-20 in 3 groups:", lines[0]);
        Assert.Matches("^ +5 x  .*fibres", lines[2]);
        Assert.Equal(3, lines.Skip(3).TakeWhile(l => l.StartsWith("          ", StringComparison.Ordinal) && !l.Contains("more wordings", StringComparison.Ordinal)).Count());
        Assert.Contains("          and 1 more wordings", lines);
        Assert.Contains("        not covered 5; perhaps hair-fibres 5, sunscreen 1; healing days 9-10, unknown 3", lines);
        Assert.Contains(lines, l => l.StartsWith("    2 x  ", StringComparison.Ordinal) && l.Contains("tax", StringComparison.Ordinal));
        Assert.Equal("    1 x  xqzv", lines[^2]);
    }

    [Fact]
    public async Task The_same_gaps_give_the_same_groups()
    {
        await using var bot = await RunningBot.StartAsync();
        await FillAsync(bot, 3);
        Assert.Equal((await CommandRun.OfAsync("gaps", "--data", bot.Folder)).Output, (await CommandRun.OfAsync("gaps", "--data", bot.Folder)).Output);
    }

    [Fact]
    public async Task Since_and_top_leave_out_the_rest()
    {
        await using var bot = await RunningBot.StartAsync();
        await FillAsync(bot, 1);
        var run = await CommandRun.OfAsync("gaps", "--data", bot.Folder, "--since", "2026-10-06", "--top", "1");
        Assert.StartsWith("3 gaps from 2026-10-06 to 2026-10-20 in 2 groups; the 1 largest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("xqzv", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The gap log has nothing since 2027-01-01.", (await CommandRun.OfAsync("gaps", "--data", bot.Folder, "--since", "2027-01-01")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_are_printed_after_the_server_was_killed()
    {
        using var folder = new TempFolder();
        using (var bot = await BotProcess.StartAsync(folder.Path))
        {
            await bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), System.Net.Http.Json.JsonContent.Create(Messages.Activity("what is the capital of france")));
            bot.Kill();
        }

        var run = await CommandRun.OfAsync("gaps", "--data", folder.Path);
        Assert.Contains("what is the capital of france", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_nothing_it_says_what_to_do_and_creates_nothing()
    {
        using var folder = new TempFolder();
        var missing = Path.Combine(folder.Path, "nowhere");
        var run = await CommandRun.OfAsync("gaps", "--data", missing);
        Assert.Equal((2, $"There is no folder {missing}."), (run.ExitCode, run.Errors.Trim()));
        var empty = await CommandRun.OfAsync("gaps", "--data", folder.Path);
        Assert.Equal((2, $"There is no database in {folder.Path}: name the server's data folder."), (empty.ExitCode, empty.Errors.Trim()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_database_from_before_the_gap_log_is_left_as_it_is()
    {
        using var folder = new TempFolder();
        using (var old = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "smpbot.db")};Pooling=False"))
        {
            old.Open();
            using var create = old.CreateCommand();
            create.CommandText = "CREATE TABLE conversations (key INTEGER PRIMARY KEY)";
            create.ExecuteNonQuery();
        }

        var run = await CommandRun.OfAsync("gaps", "--data", folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("start the server once", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--since", "last week", "'last week' is not a date. Write it as year-month-day")]
    [InlineData("--top", "0", "'0' is no number of groups. Write a whole number from 1")]
    [InlineData("--top", "many", "'many' is no number of groups")]
    public async Task What_cannot_be_meant_is_refused(string option, string value, string message)
    {
        var run = await CommandRun.OfAsync("gaps", option, value);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private static Task FillAsync(RunningBot bot, int times) => bot.Services.GetRequiredService<DatabaseWriter>().WriteAsync(connection =>
    {
        for (var n = 0; n < times; n++)
        {
            foreach (var (text, i) in Fibres.Select((text, i) => (text, i)))
            {
                GapTable.Insert(connection, "test", new(2026, 10, 1 + i), new(GapReason.Unknown, "out-of-scope", i == 0 ? ["hair-fibres", "sunscreen"] : ["hair-fibres"], i is 2 or 3 ? 7 + i : null, text));
            }

            foreach (var text in Tax)
            {
                GapTable.Insert(connection, "test", new(2026, 10, 6), new(GapReason.Artist, "handoff", [], null, text));
            }

            GapTable.Insert(connection, "test", new(2026, 10, 20), new(GapReason.NotUnderstood, "out-of-scope", [], 5, "xqzv"));
        }
    });
}
