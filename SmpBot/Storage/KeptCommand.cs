using System.Data;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>A command that runs on the statement that its connection has kept, compiled, for the same text.</summary>
internal sealed class KeptCommand(KeptConnection connection) : SqliteCommand
{
    private string _text = "";

    public override string CommandText
    {
        get => _text;
#pragma warning disable CS8765 // Null is no text.
        set => _text = value ?? "";
#pragma warning restore CS8765
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior) => Kept().ExecuteReader(behavior);

    public override int ExecuteNonQuery() => Kept().ExecuteNonQuery();

    public override object? ExecuteScalar() => Kept().ExecuteScalar();

    private SqliteCommand Kept()
    {
        var kept = connection.Kept(_text);
        kept.Transaction = Transaction;
        kept.Parameters.Clear();
        foreach (SqliteParameter parameter in Parameters)
        {
            kept.Parameters.Add(parameter);
        }

        return kept;
    }
}
