using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>Brings the database to the present schema: every numbered file once, in order.</summary>
internal static class Migrations
{
    private const string Prefix = "Migrations/";

    /// <summary>Applies what is missing and returns the number of the last file.</summary>
    public static int Apply(SqliteConnection connection)
    {
        var files = Files().ToList();
        // One transaction that begins as a writer: of two servers that start at once the second finds everything done.
        using var transaction = connection.BeginTransaction();
        var done = connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction);
        if (done > files.Count)
        {
            throw new InvalidOperationException(
                $"The database is at version {done}, this program knows {files.Count}: start the newer program, or restore a backup.");
        }

        foreach (var (file, number) in files.Select((file, index) => (file, index + 1)).Skip(done))
        {
            connection.Execute($"{Read(file)}; PRAGMA user_version = {number};", transaction: transaction);
        }

        transaction.Commit();
        return files.Count;
    }

    private static IEnumerable<string> Files() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(file)!);
        return reader.ReadToEnd();
    }
}
