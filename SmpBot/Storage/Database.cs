using Dapper;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>The SQLite database in the data folder.</summary>
internal sealed class Database(DataFolder folder)
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = folder.File("smpbot.db"),
        ForeignKeys = true,
        DefaultTimeout = 10,
    }.ToString();

    /// <summary>An open connection for reading; readers and the writer do not block each other.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>The connection of the one writer.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = Open();
        // FULL: a commit is on the disk before anybody is told, so that a power cut loses nothing that was confirmed.
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        return connection;
    }
}
