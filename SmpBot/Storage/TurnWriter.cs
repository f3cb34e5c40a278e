using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Writes everything that one turn changes, inside the writer's transaction.</summary>
internal static class TurnWriter
{
    public static void Write(SqliteConnection connection, TurnRecord record)
    {
        var at = record.At.ToString("O");
        var conversation = SaveConversation(connection, record, at);
        if (record.DeliveryId is not null)
        {
            connection.Execute(
                "INSERT INTO deliveries (conversation, id, result, at) VALUES (@conversation, @DeliveryId, @Result, @at)",
                new { conversation, record.DeliveryId, record.Rendered.Result, at });
        }

        foreach (var line in record.Said)
        {
            connection.Execute(
                "INSERT INTO transcript (conversation, by, text, at) VALUES (@conversation, @By, @Text, @at)",
                new { conversation, line.By, line.Text, at });
        }

        foreach (var ticket in record.Tickets)
        {
            SaveTicket(connection, conversation, ticket, at);
        }

        var sequence = record.After.LastSequence - record.Rendered.Lines.Count;
        foreach (var content in record.Rendered.Lines)
        {
            sequence++;
            connection.Execute(
                "INSERT INTO channel_log (conversation, sequence, content) VALUES (@conversation, @sequence, @content)",
                new { conversation, sequence, content });
        }
    }

    private static long SaveConversation(SqliteConnection connection, TurnRecord record, string at) =>
        connection.ExecuteScalar<long>(
            """
            INSERT INTO conversations (channel, id, state, last_sequence, last_at, greeted, created_at)
            VALUES (@Channel, @Id, @state, @LastSequence, @lastAt, @Greeted, @at)
            ON CONFLICT (channel, id) DO UPDATE SET
                state = excluded.state, last_sequence = excluded.last_sequence, last_at = excluded.last_at, greeted = excluded.greeted
            RETURNING key
            """,
            new
            {
                record.Key.Channel,
                record.Key.Id,
                state = JsonSerializer.Serialize(record.After.Conversation, StorageJson.Default.Conversation),
                record.After.LastSequence,
                lastAt = record.After.LastAt.ToUnixTimeMilliseconds(),
                record.After.Greeted,
                at,
            });

    private static void SaveTicket(SqliteConnection connection, long conversation, Ticket ticket, string at) =>
        connection.Execute(
            """
            INSERT INTO tickets (conversation, reason, urgency, day, stage, last_turns, state, created_at)
            VALUES (@conversation, @Reason, @urgency, @Day, @Stage, @lastTurns, 'requested', @at)
            """,
            new
            {
                conversation,
                ticket.Reason,
                urgency = ticket.Urgency.ToString().ToLowerInvariant(),
                ticket.Day,
                ticket.Stage,
                lastTurns = JsonSerializer.Serialize(ticket.LastTurns, StorageJson.Default.IReadOnlyListTranscriptLine),
                at,
            });
}
