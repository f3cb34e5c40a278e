using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Storage;

/// <summary>Resume codes in SQLite.</summary>
internal sealed class SqliteResumeCodes(Database database) : IResumeCodes
{
    private sealed record Row(string Channel, string Id, string State);

    public ResumeLookup Find(string hash, ConversationKey asker, DateTimeOffset now, DateTimeOffset since)
    {
        using var connection = database.Open();
        var (here, anywhere) = connection.QuerySingle<(long, long)>(
            """
            SELECT COALESCE(SUM(conversation = (SELECT key FROM conversations WHERE channel = @Channel AND id = @Id)), 0), COUNT(*)
            FROM resume_tries WHERE at > @since
            """,
            new { asker.Channel, asker.Id, since = since.ToUnixTimeMilliseconds() });
        var row = connection.QuerySingleOrDefault<Row>(
            "SELECT channel, id, state FROM resume_codes JOIN conversations ON key = conversation WHERE hash = @hash AND until > @now",
            new { hash, now = now.ToUnixTimeMilliseconds() });
        return new((int)here, (int)anywhere, row is null ? null : new(
            new(row.Channel, row.Id),
            JsonSerializer.Deserialize(row.State, StorageJson.Default.Conversation) ?? Conversation.New));
    }
}
