using Dapper;
using Microsoft.Data.Sqlite;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>What deliveries led to: the same one again gets the same result.</summary>
internal static class Deliveries
{
    /// <summary>The earlier one with the same id, else the latest that said the same a short while ago.</summary>
    public static EarlierDelivery? Find(SqliteConnection connection, long conversation, Delivery delivery)
    {
        var sameId = delivery.Id is null ? null : connection.QuerySingleOrDefault<string>(
            "SELECT result FROM deliveries WHERE conversation = @conversation AND id = @Id", new { conversation, delivery.Id });
        if (sameId is not null || delivery.Said is null)
        {
            return sameId is null ? null : new(sameId, SameId: true);
        }

        var sameWords = connection.QueryFirstOrDefault<string>(
            "SELECT result FROM deliveries WHERE conversation = @conversation AND said = @Said AND at > @since ORDER BY at DESC LIMIT 1",
            new { conversation, delivery.Said, since = Text(delivery.Since) });
        return sameWords is null ? null : new(sameWords, SameId: false);
    }

    /// <summary>Adds one that led to <paramref name="result"/>.</summary>
    /// <exception cref="DeliveredBefore">It is there already; what else was written for it has to be undone.</exception>
    public static void Add(SqliteConnection connection, long conversation, Delivery delivery, string result, DateTimeOffset at)
    {
        if (delivery.Id is not null && connection.Execute(
            """
            INSERT INTO deliveries (conversation, id, result, said, at) VALUES (@conversation, @Id, @result, @Said, @at)
            ON CONFLICT (conversation, id) DO NOTHING
            """,
            new { conversation, delivery.Id, result, delivery.Said, at = Text(at) }) == 0)
        {
            throw new DeliveredBefore();
        }
    }

    /// <summary>Adds one that brought the same as an earlier one.</summary>
    public static void Repeat(SqliteConnection connection, ConversationKey key, Delivery delivery, string result, DateTimeOffset at) =>
        connection.Execute(
            """
            INSERT INTO deliveries (conversation, id, result, said, at)
            SELECT key, @deliveryId, @result, @Said, @at FROM conversations WHERE channel = @Channel AND id = @Id
            ON CONFLICT (conversation, id) DO NOTHING
            """,
            new { key.Channel, key.Id, deliveryId = delivery.Id, result, delivery.Said, at = Text(at) });

    private static string Text(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O");
}

/// <summary>A delivery has led to a turn before.</summary>
internal sealed class DeliveredBefore : Exception;
