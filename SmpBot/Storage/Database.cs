using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>The SQLite database in the data folder.</summary>
internal sealed class Database(DataFolder folder) : IDisposable
{
    private const string FileName = "smpbot.db";

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = folder.File(FileName),
        ForeignKeys = true,
        DefaultTimeout = 10,
        Pooling = false,
    }.ToString();

    private readonly ConcurrentBag<KeptConnection> _readers = [];

    /// <summary>The folder that it lies in.</summary>
    public string Folder => folder.Path;

    /// <summary>An open connection for reading; readers and the writer do not block each other.</summary>
    public SqliteConnection Open()
    {
        if (!_readers.TryTake(out var connection))
        {
            connection = new(_connectionString, _readers);
            connection.Open();
        }

        return connection;
    }

    /// <summary>An open connection of a bystander, which creates and changes nothing.</summary>
    /// <exception cref="FileNotFoundException">There is no database yet.</exception>
    public SqliteConnection OpenForReadingOnly()
    {
        if (!File.Exists(folder.File(FileName)))
        {
            throw new FileNotFoundException($"There is no database in {Folder}: name the server's data folder.");
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(_connectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>The connection of this server's one writer; those of other servers take turns with it.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = new KeptConnection(_connectionString);
        connection.Open();
        // FULL: a commit is on the disk before anybody is told, so that a power cut loses nothing that was confirmed.
        // The wait for another server's write is SQLite's own, which begins with a millisecond; that of the driver is 150.
        // Checkpoints every 4000 pages (16 MB): a page that many turns have changed is copied once.
        connection.Execute(
            "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY;");
        return connection;
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var connection))
        {
            connection.End();
        }
    }
}
