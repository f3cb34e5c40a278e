using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Tests.Stories;

/// <summary>A handoff as it lies in the database, read with a connection of its own.</summary>
internal sealed record StoredTicket(string Reason, string Urgency, int? Day, string? Stage, IReadOnlyList<TranscriptLine> LastTurns)
{
    public static StoredTicket? LastOf(string dataFolder, string conversation)
    {
        var file = Directory.EnumerateFiles(dataFolder, "*.db").Single();
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        var row = connection.QueryFirstOrDefault<(string Reason, string Urgency, long? Day, string? Stage, string LastTurns)>(
            """
            SELECT t.reason, t.urgency, t.day, t.stage, t.last_turns
            FROM tickets t JOIN conversations c ON c.key = t.conversation
            WHERE c.id = @conversation ORDER BY t.key DESC LIMIT 1
            """,
            new { conversation });
        return row.Reason is null
            ? null
            : new(row.Reason, row.Urgency, (int?)row.Day, row.Stage, JsonSerializer.Deserialize<List<TranscriptLine>>(row.LastTurns, JsonSerializerOptions.Web)!);
    }
}
