using System.Collections.Concurrent;
using Dapper;
using SmpBot.Storage;

namespace SmpBot.Tests.Storage;

public sealed class KeptConnectionTests
{
    [Fact]
    public void The_same_text_takes_new_values_each_time_and_survives_a_change_of_the_tables()
    {
        using var connection = new KeptConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("CREATE TABLE said (words TEXT)");
        foreach (var words in new[] { "one", "two", null })
        {
            Assert.Equal(words, connection.ExecuteScalar<string?>("INSERT INTO said (words) VALUES (@words) RETURNING words", new { words }));
        }

        connection.Execute("ALTER TABLE said ADD COLUMN day INTEGER");
        Assert.Equal("four", connection.ExecuteScalar<string?>("INSERT INTO said (words) VALUES (@words) RETURNING words", new { words = "four" }));
        Assert.Equal(["one", "two", null, "four"], connection.Query<string?>("SELECT words FROM said ORDER BY rowid"));
    }

    [Fact]
    public void After_a_fault_the_same_text_works_again()
    {
        using var connection = new KeptConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("CREATE TABLE days (day INTEGER PRIMARY KEY CHECK (day > 0))");
        Assert.ThrowsAny<Exception>(() => connection.Execute("INSERT INTO days (day) VALUES (@day)", new { day = 0 }));
        Assert.Equal(1, connection.Execute("INSERT INTO days (day) VALUES (@day)", new { day = 7 }));
    }

    [Fact]
    public void A_reader_is_used_again_and_closed_with_the_rest()
    {
        var idle = new ConcurrentBag<KeptConnection>();
        using (var connection = new KeptConnection("Data Source=:memory:", idle))
        {
            connection.Open();
            connection.Execute("CREATE TABLE mark (x)");
        }

        Assert.True(idle.TryTake(out var again));
        Assert.Equal(0, again.ExecuteScalar<long>("SELECT COUNT(*) FROM mark"));
        again.End();
        Assert.Equal(System.Data.ConnectionState.Closed, again.State);
    }
}
