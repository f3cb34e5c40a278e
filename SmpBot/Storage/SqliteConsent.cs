using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>Who wants no more messages, in SQLite.</summary>
internal sealed class SqliteConsent(Database database, DatabaseWriter writer) : IConsent
{
    /// <summary>The detail in the outbox of what was not sent for that reason.</summary>
    private const string Unsaid = "unsaid: the client wants no more messages";

    public Task<bool> IsWithdrawnAsync(string address)
    {
        using var connection = database.Open();
        return Task.FromResult(connection.ExecuteScalar<bool>("SELECT withdrawn FROM consent WHERE address = @address", new { address }));
    }

    public Task WithdrawAsync(string address, DateTimeOffset at) =>
        writer.WriteAsync(connection => Write(connection, new(address, Withdrawn: true), at.ToUniversalTime().ToString("O")));

    /// <summary>Writes what a turn says about it, inside its transaction, and drops what its chat still has to send.</summary>
    public static void Write(SqliteConnection connection, long conversation, ConsentChange change, string at)
    {
        Write(connection, change, at);
        if (change.Withdrawn)
        {
            SqliteOutbox.DropAll(connection, conversation, Unsaid);
        }
    }

    private static void Write(SqliteConnection connection, ConsentChange change, string at) => connection.Execute(
        """
        INSERT INTO consent (address, withdrawn, at) VALUES (@Address, @Withdrawn, @at)
        ON CONFLICT (address) DO UPDATE SET withdrawn = excluded.withdrawn, at = excluded.at
        """,
        new { change.Address, change.Withdrawn, at });
}
