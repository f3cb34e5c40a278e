using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Storage;

public sealed class DatabaseWriterTests
{
    [Fact]
    public async Task A_fault_of_one_job_undoes_that_job_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        var writer = bot.Services.GetRequiredService<DatabaseWriter>();
        var jobs = Enumerable.Range(0, 40).Select(n => writer.WriteAsync(connection =>
        {
            Insert(connection, n);
            if (n % 4 == 0)
            {
                throw new InvalidOperationException("after it had written");
            }
        })).ToList();
        foreach (var (job, n) in jobs.Select((job, n) => (job, n)))
        {
            Assert.Equal(n % 4 == 0, await Record.ExceptionAsync(() => job) is not null);
        }

        using var database = bot.Services.GetRequiredService<Database>().Open();
        Assert.Equal(30, database.ExecuteScalar<int>("SELECT count(*) FROM conversations"));
    }

    private static void Insert(SqliteConnection connection, int n) => connection.Execute(
        "INSERT INTO conversations (channel, id, state, last_sequence, last_at, greeted, created_at) VALUES ('test', @n, '{}', 0, 0, 0, '')",
        new { n });
}
