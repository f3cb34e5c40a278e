using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations.Gaps;

namespace SmpBot.Storage;

/// <summary>How gaps lie in their table.</summary>
internal static class GapTable
{
    private static readonly (GapReason Reason, string Name)[] Reasons =
    [
        (GapReason.NotUnderstood, "not-understood"), (GapReason.Unknown, "unknown"), (GapReason.Artist, "artist"),
    ];

    private sealed record Row(string OnDate, string Channel, string Reason, string Topic, string Likely, long? Day, string Text);

    public static void Insert(SqliteConnection connection, string channel, DateOnly on, Gap gap) => connection.Execute(
        """
        INSERT INTO gaps (on_date, channel, reason, topic, likely, day, text)
        VALUES (@on, @channel, @reason, @Topic, @likely, @Day, @Text)
        """,
        new
        {
            on = Written(on),
            channel,
            reason = Array.Find(Reasons, r => r.Reason == gap.Reason).Name,
            gap.Topic,
            likely = string.Join(' ', gap.Likely),
            gap.Day,
            gap.Text,
        });

    public static IReadOnlyList<KeptGap> Read(SqliteConnection connection, DateOnly since) =>
    [
        .. connection.Query<Row>(
                "SELECT on_date AS OnDate, channel, reason, topic, likely, day, text FROM gaps WHERE on_date >= @since ORDER BY key",
                new { since = Written(since) })
            .Select(row => new KeptGap(
                DateOnly.ParseExact(row.OnDate, "O"),
                row.Channel,
                new(Array.Find(Reasons, r => r.Name == row.Reason).Reason, row.Topic, row.Likely.Split(' ', StringSplitOptions.RemoveEmptyEntries), (int?)row.Day, row.Text))),
    ];

    /// <summary>Removes what is older than <paramref name="first"/>, and says how many that were.</summary>
    public static int RemoveBefore(SqliteConnection connection, DateOnly first) =>
        connection.Execute("DELETE FROM gaps WHERE on_date < @first", new { first = Written(first) });

    private static string Written(DateOnly date) => date.ToString("O");
}
