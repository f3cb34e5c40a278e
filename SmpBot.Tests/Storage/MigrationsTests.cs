using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Storage;

public sealed class MigrationsTests
{
    [Fact]
    public async Task A_second_start_on_the_same_folder_changes_nothing_and_forgets_nothing()
    {
        using var folder = new TempFolder();
        await using (var first = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path))
        {
            Assert.Equal("Turn 1: hello", await first.SayAsync("hello"));
        }

        await using var second = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path);
        Assert.Equal("Turn 2: again", await second.SayAsync("again"));
        using var database = second.Services.GetRequiredService<Database>().Open();
        Assert.Equal(Migrations.Apply(database), database.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal("wal", database.ExecuteScalar<string>("PRAGMA journal_mode"));
        Assert.Equal(["client", "bot", "client", "bot"], database.Query<string>("SELECT by FROM transcript ORDER BY key"));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_stops_the_start()
    {
        using var folder = new TempFolder();
        await using (var first = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path))
        {
            using var database = first.Services.GetRequiredService<Database>().Open();
            database.Execute("PRAGMA user_version = 999");
        }

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningBot.StartAsync(new CountingDialogue(), [], folder.Path));
        Assert.Contains("version 999", fault.Message, StringComparison.Ordinal);
    }
}
