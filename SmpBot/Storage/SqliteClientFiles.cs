using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Clients' files in SQLite.</summary>
internal sealed class SqliteClientFiles(Database database) : IClientFiles
{
    private sealed record Row(string ContentType, string? Name, string Address, string At);

    /// <summary>Writes the files of a turn, inside the writer's transaction.</summary>
    public static void Write(SqliteConnection connection, long conversation, IReadOnlyList<ClientFile> files, string at)
    {
        foreach (var file in files)
        {
            connection.Execute(
                "INSERT INTO client_files (conversation, content_type, name, address, at) VALUES (@conversation, @ContentType, @Name, @Address, @at)",
                new { conversation, file.ContentType, file.Name, file.Address, at });
        }
    }

    public Task<IReadOnlyList<KeptFile>> ReadAsync(ConversationKey key)
    {
        using var connection = database.Open();
        var rows = connection.Query<Row>(
            """
            SELECT content_type AS ContentType, name, address, at FROM client_files
            WHERE conversation = (SELECT key FROM conversations WHERE channel = @Channel AND id = @Id)
            ORDER BY key
            """,
            key);
        return Task.FromResult<IReadOnlyList<KeptFile>>([.. rows.Select(row => new KeptFile(
            new(row.ContentType, row.Name, row.Address),
            DateTimeOffset.ParseExact(row.At, "O", CultureInfo.InvariantCulture)))]);
    }
}
