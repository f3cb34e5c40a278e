using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Conversations in SQLite.</summary>
internal sealed class SqliteConversations(Database database, DatabaseWriter writer) : IConversationStore, IChannelLog
{
    private readonly RecentConversations _recent = new();

    private sealed record Row(long Key, string State, long LastSequence, long LastAt, long Greeted, long Version, string? ChannelMemory);

    public Task<(StoredConversation? Conversation, EarlierDelivery? Earlier)> LoadAsync(ConversationKey key, Delivery? delivery)
    {
        using var connection = database.Open();
        var row = connection.QuerySingleOrDefault<Row>(
            "SELECT key, state, last_sequence AS LastSequence, last_at AS LastAt, greeted, version, channel_memory AS ChannelMemory FROM conversations WHERE channel = @Channel AND id = @Id",
            key);
        return Task.FromResult<(StoredConversation?, EarlierDelivery?)>(
            row is null ? (null, null) : (Read(row), delivery is null ? null : Deliveries.Find(connection, row.Key, delivery)));
    }

    public StoredConversation? Recall(ConversationKey key) => _recent.Get(key);

    public async Task<bool> SaveAsync(TurnRecord record)
    {
        var saved = await TrySaveAsync(record);
        _recent.Set(record.Key, saved ? record.After : null);
        return saved;
    }

    public Task RememberAsync(ConversationKey key, Delivery delivery, string result, DateTimeOffset at) =>
        writer.WriteAsync(connection => Deliveries.Repeat(connection, key, delivery, result, at));

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

    private async Task<bool> TrySaveAsync(TurnRecord record)
    {
        try
        {
            return await writer.WriteAsync(connection => TurnWriter.Write(connection, record));
        }
        catch (DeliveredBefore)
        {
            return false;
        }
    }

    private static StoredConversation Read(Row row) => new(
        JsonSerializer.Deserialize(row.State, StorageJson.Default.Conversation) ?? Conversation.New,
        row.LastSequence,
        DateTimeOffset.FromUnixTimeMilliseconds(row.LastAt),
        row.Greeted != 0,
        row.Version)
    {
        ChannelMemory = row.ChannelMemory,
    };
}
