using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Writes everything that one turn changes, inside the writer's transaction.</summary>
internal static class TurnWriter
{
    private const string Begin =
        """
        INSERT INTO conversations (channel, id, state, last_sequence, last_at, greeted, version, channel_memory, created_at)
        VALUES (@Channel, @Id, @state, @LastSequence, @lastAt, @Greeted, @Version, @ChannelMemory, @at)
        ON CONFLICT (channel, id) DO NOTHING
        RETURNING key
        """;

    private const string GoOn =
        """
        UPDATE conversations
        SET state = @state, last_sequence = @LastSequence, last_at = @lastAt, greeted = @Greeted, version = @Version,
            channel_memory = @ChannelMemory
        WHERE channel = @Channel AND id = @Id AND version = @Version - 1
        RETURNING key
        """;

    /// <summary>False, and nothing written, where the conversation is no longer as the turn found it.</summary>
    public static bool Write(SqliteConnection connection, TurnRecord record)
    {
        var at = record.At.ToString("O");
        if (!ResumeTable.StillHolds(connection, record.Resume) || SaveConversation(connection, record, at) is not { } conversation)
        {
            return false;
        }

        Deliveries.Add(connection, conversation, record.Delivery, record.Rendered.Result, record.At);
        foreach (var line in record.Said)
        {
            connection.Execute(
                "INSERT INTO transcript (conversation, by, text, at) VALUES (@conversation, @By, @text, @at)",
                new { conversation, line.By, text = ResumeTable.Without(line.Text, record.Resume), at });
        }

        foreach (var ticket in record.Tickets)
        {
            SaveTicket(connection, conversation, ticket, at);
        }

        SqliteClientFiles.Write(connection, conversation, record.Files, at);

        ResumeTable.Write(connection, conversation, record.Resume, record.At);

        if (record.Gap is { } gap)
        {
            GapTable.Insert(connection, record.Key.Channel, DateOnly.FromDateTime(record.At.UtcDateTime), gap);
        }

        var sequence = record.After.LastSequence - record.Rendered.Lines.Count;
        foreach (var content in record.Rendered.Lines)
        {
            sequence++;
            connection.Execute(
                "INSERT INTO channel_log (conversation, sequence, content) VALUES (@conversation, @sequence, @content)",
                new { conversation, sequence, content });
        }

        if (record.Consent is { } consent)
        {
            SqliteConsent.Write(connection, conversation, consent, at);
        }

        SqliteOutbox.Add(connection, conversation, record.Rendered.Outgoing, record.At);
        return true;
    }

    private static long? SaveConversation(SqliteConnection connection, TurnRecord record, string at) =>
        connection.ExecuteScalar<long?>(
            record.After.Version == 1 ? Begin : GoOn,
            new
            {
                record.Key.Channel,
                record.Key.Id,
                state = JsonSerializer.Serialize(record.After.Conversation, StorageJson.Default.Conversation),
                record.After.LastSequence,
                lastAt = record.After.LastAt.ToUnixTimeMilliseconds(),
                record.After.Greeted,
                record.After.Version,
                record.After.ChannelMemory,
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
