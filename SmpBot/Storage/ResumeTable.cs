using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Storage;

/// <summary>Writes what a turn changes in the resume codes, inside the writer's transaction.</summary>
internal static class ResumeTable
{
    private static readonly TimeSpan TriesKept = TimeSpan.FromHours(1);

    /// <summary>False where another turn has taken the code meanwhile.</summary>
    public static bool StillHolds(SqliteConnection connection, ResumeChange? change) => change is not ResumeChange.Taken taken
        || connection.ExecuteScalar<long>("SELECT COUNT(*) FROM resume_codes WHERE hash = @Hash", taken) > 0;

    /// <summary>Writes <paramref name="change"/> of the turn of <paramref name="conversation"/>.</summary>
    public static void Write(SqliteConnection connection, long conversation, ResumeChange? change, DateTimeOffset at)
    {
        switch (change)
        {
            case ResumeChange.Given given:
                connection.Execute(
                    """
                    DELETE FROM resume_codes WHERE conversation = @conversation OR until <= @now;
                    INSERT INTO resume_codes (hash, conversation, until) VALUES (@hash, @conversation, @until);
                    """,
                    new { hash = ResumeCode.Hash(given.Code), conversation, until = given.Until.ToUnixTimeMilliseconds(), now = at.ToUnixTimeMilliseconds() });
                break;
            case ResumeChange.Taken taken:
                connection.Execute("DELETE FROM resume_codes WHERE hash = @Hash", taken);
                Tell(connection, taken, at);
                break;
            case ResumeChange.Missed:
                connection.Execute(
                    "DELETE FROM resume_tries WHERE at < @before; INSERT INTO resume_tries (conversation, at) VALUES (@conversation, @now);",
                    new { conversation, now = at.ToUnixTimeMilliseconds(), before = (at - TriesKept).ToUnixTimeMilliseconds() });
                break;
        }
    }

    /// <summary>A code is for the client's eyes; the transcript goes to others, too.</summary>
    public static string Without(string text, ResumeChange? change) =>
        change is ResumeChange.Given given ? text.Replace(given.Code, "(code)", StringComparison.Ordinal) : text;

    private static void Tell(SqliteConnection connection, ResumeChange.Taken taken, DateTimeOffset at)
    {
        if (taken.Word is { } word)
        {
            var source = connection.QuerySingle<long>("SELECT key FROM conversations WHERE channel = @Channel AND id = @Id", taken.Source);
            SqliteOutbox.Add(connection, source, [word], at);
        }
    }
}
