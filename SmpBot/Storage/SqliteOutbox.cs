using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;
using SmpBot.Conversations.Outbox;

namespace SmpBot.Storage;

/// <summary>The outbox in SQLite.</summary>
internal sealed class SqliteOutbox(DatabaseWriter writer) : IOutbox
{
    private const int LongestDetail = 500;

    private sealed record Row(long Conversation, long Position, string Route, string Content, long Attempts, long CreatedAt);

    /// <summary>Adds what a turn has to deliver, inside its transaction. Only the first of a conversation is due.</summary>
    public static void Add(SqliteConnection connection, long conversation, IReadOnlyList<Outgoing> outgoing, DateTimeOffset at)
    {
        if (outgoing.Count == 0)
        {
            return;
        }

        var (position, state) = connection.QueryFirstOrDefault<(long, string?)>(
            "SELECT position, state FROM outbox WHERE conversation = @conversation ORDER BY position DESC LIMIT 1", new { conversation });
        long? due = state == "waiting" ? null : 0;
        foreach (var message in outgoing)
        {
            position++;
            connection.Execute(
                """
                INSERT INTO outbox (conversation, position, route, content, state, attempts, next_attempt, created_at)
                VALUES (@conversation, @position, @Route, @Content, 'waiting', 0, @due, @at)
                """,
                new { conversation, position, message.Route, message.Content, due, at = at.ToUnixTimeMilliseconds() });
            due = null;
        }
    }

    public Task<Claimed> ClaimAsync(Claim claim, int limit, IReadOnlyCollection<string> except) => writer.WriteAsync(connection =>
    {
        var rows = connection.Query<Row>(
            """
            UPDATE outbox SET claimed_by = @By, next_attempt = @until, attempts = attempts + 1
            WHERE (conversation, position) IN (
                SELECT conversation, position FROM outbox
                WHERE next_attempt <= @now AND route NOT IN @except ORDER BY next_attempt LIMIT @limit)
            RETURNING conversation, position, route, content, attempts, created_at AS CreatedAt
            """,
            new { claim.By, until = claim.Until.ToUnixTimeMilliseconds(), now = claim.Now.ToUnixTimeMilliseconds(), except, limit });
        var due = connection.ExecuteScalar<long?>(
            "SELECT next_attempt FROM outbox WHERE next_attempt IS NOT NULL AND route NOT IN @except ORDER BY next_attempt LIMIT 1",
            new { except });
        return new Claimed([.. rows.Select(row => Item(row, claim))], due is null ? null : DateTimeOffset.FromUnixTimeMilliseconds(due.Value));
    });

    public Task<OutboxItem?> DeliveredAsync(OutboxItem item, string? detail, Claim? following) => writer.WriteAsync(connection =>
    {
        // Whoever claimed it meanwhile: it has arrived.
        var changed = connection.Execute(
            """
            UPDATE outbox SET state = 'delivered', content = NULL, next_attempt = NULL, claimed_by = NULL, detail = @detail
            WHERE conversation = @Conversation AND position = @Position AND state = 'waiting'
            """,
            new { item.Conversation, item.Position, detail = Short(detail) });
        return changed == 0 ? null : LetNextGo(connection, item, following);
    });

    public Task PostponeAsync(OutboxItem item, string? detail, DateTimeOffset until) => writer.WriteAsync(connection => connection.Execute(
        """
        UPDATE outbox SET claimed_by = NULL, next_attempt = @until, detail = @detail
        WHERE conversation = @Conversation AND position = @Position AND state = 'waiting' AND claimed_by = @ClaimedBy
        """,
        new { item.Conversation, item.Position, item.ClaimedBy, until = until.ToUnixTimeMilliseconds(), detail = Short(detail) }));

    public Task BuryAsync(OutboxItem item, string? detail) => BuryAsync(item, detail, keepContent: true);

    public Task DropAsync(OutboxItem item, string? detail) => BuryAsync(item, detail, keepContent: false);

    /// <summary>Drops everything that still waits in a conversation, inside the writer's transaction. What is on its way cannot be called back.</summary>
    public static void DropAll(SqliteConnection connection, long conversation, string detail) => connection.Execute(
        """
        UPDATE outbox SET state = 'dead', claimed_by = NULL, next_attempt = NULL, detail = @detail, content = NULL
        WHERE conversation = @conversation AND state = 'waiting' AND claimed_by IS NULL
        """,
        new { conversation, detail });

    private Task<OutboxItem?> BuryAsync(OutboxItem item, string? detail, bool keepContent) => writer.WriteAsync(connection =>
    {
        var changed = connection.Execute(
            """
            UPDATE outbox SET state = 'dead', claimed_by = NULL, next_attempt = NULL, detail = @detail, content = CASE WHEN @keepContent THEN content END
            WHERE conversation = @Conversation AND position = @Position AND state = 'waiting' AND claimed_by = @ClaimedBy
            """,
            new { item.Conversation, item.Position, item.ClaimedBy, keepContent, detail = Short(detail) });
        return changed == 0 ? null : LetNextGo(connection, item, following: null);
    });

    /// <summary>The next of the conversation is due now; with a claim it is given, too.</summary>
    private static OutboxItem? LetNextGo(SqliteConnection connection, OutboxItem done, Claim? following)
    {
        var row = connection.QuerySingleOrDefault<Row>(
            """
            UPDATE outbox SET claimed_by = @By, next_attempt = @until, attempts = attempts + @claimed
            WHERE conversation = @Conversation AND position = @position AND state = 'waiting'
            RETURNING conversation, position, route, content, attempts, created_at AS CreatedAt
            """,
            new
            {
                following?.By,
                until = following?.Until.ToUnixTimeMilliseconds() ?? 0,
                claimed = following is null ? 0 : 1,
                done.Conversation,
                position = done.Position + 1,
            });
        return row is null || following is null ? null : Item(row, following);
    }

    private static OutboxItem Item(Row row, Claim claim) => new(
        row.Conversation, row.Position, row.Route, row.Content, (int)row.Attempts, DateTimeOffset.FromUnixTimeMilliseconds(row.CreatedAt), claim.By);

    private static string? Short(string? detail) => detail?.Length > LongestDetail ? detail[..LongestDetail] : detail;
}
