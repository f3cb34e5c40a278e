using Dapper;
using SmpBot.Conversations.Gaps;

namespace SmpBot.Storage;

/// <summary>The gap log, read from the side: the server may be running, or not.</summary>
internal sealed class SqliteGaps(Database database) : IGapLog
{
    public IReadOnlyList<KeptGap> Read(DateOnly? since)
    {
        using var connection = database.OpenForReadingOnly();
        return connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'gaps'") == 0
            ? throw new IOException($"The database in {database.Folder} has no gap log yet: start the server once, so that it is brought up to date.")
            : GapTable.Read(connection, since ?? DateOnly.MinValue);
    }
}
