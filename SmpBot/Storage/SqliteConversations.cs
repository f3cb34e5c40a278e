using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Conversations in SQLite.</summary>
internal sealed class SqliteConversations(Database database, DatabaseWriter writer) : IConversationStore, IChannelLog
{
    private sealed record Row(string State, long LastSequence, long LastAt, long Greeted);

    public Task<(StoredConversation? Conversation, string? EarlierResult)> LoadAsync(ConversationKey key, string? deliveryId)
    {
        using var connection = database.Open();
        var row = connection.QuerySingleOrDefault<Row>(
            "SELECT state, last_sequence AS LastSequence, last_at AS LastAt, greeted FROM conversations WHERE channel = @Channel AND id = @Id",
            key);
        var earlier = row is null || deliveryId is null ? null : EarlierResult(connection, key, deliveryId);
        return Task.FromResult((row is null ? null : Read(row), earlier));
    }

    public Task SaveAsync(TurnRecord record) => writer.WriteAsync(connection => TurnWriter.Write(connection, record));

    public Task<IReadOnlyList<LoggedLine>> ReadAfterAsync(ConversationKey key, long sequence, int limit)
    {
        using var connection = database.Open();
        var lines = connection.Query<LoggedLine>(
            """
            SELECT sequence, content FROM channel_log
            WHERE conversation = (SELECT key FROM conversations WHERE channel = @Channel AND id = @Id) AND sequence > @sequence
            ORDER BY sequence LIMIT @limit
            """,
            new { key.Channel, key.Id, sequence, limit });
        return Task.FromResult<IReadOnlyList<LoggedLine>>(lines.AsList());
    }

    private static string? EarlierResult(SqliteConnection connection, ConversationKey key, string deliveryId) =>
        connection.QuerySingleOrDefault<string>(
            """
            SELECT result FROM deliveries
            WHERE conversation = (SELECT key FROM conversations WHERE channel = @Channel AND id = @Id) AND id = @deliveryId
            """,
            new { key.Channel, key.Id, deliveryId });

    private static StoredConversation Read(Row row) => new(
        JsonSerializer.Deserialize(row.State, StorageJson.Default.Conversation) ?? Conversation.New,
        row.LastSequence,
        DateTimeOffset.FromUnixTimeMilliseconds(row.LastAt),
        row.Greeted != 0);
}
