using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>
/// A connection that compiles each text of SQL once and keeps the statement: the same few run in every turn, and compiling
/// them took longer than running them.
/// </summary>
/// <param name="connectionString">Where the database is.</param>
/// <param name="idle">Where the connection waits for the next user once it is disposed of; null where it is closed.</param>
internal sealed class KeptConnection(string connectionString, ConcurrentBag<KeptConnection>? idle = null) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, SqliteCommand> _kept = new(StringComparer.Ordinal);

    public override SqliteCommand CreateCommand() => new KeptCommand(this) { Transaction = Transaction };

    /// <summary>The command with this text; only one at a time is in use.</summary>
    public SqliteCommand Kept(string text)
    {
        if (!_kept.TryGetValue(text, out var command))
        {
            _kept.Add(text, command = new(text, this));
        }

        return command;
    }

    /// <summary>Closes it for good.</summary>
    public void End()
    {
        foreach (var command in _kept.Values)
        {
            command.Dispose();
        }

        _kept.Clear();
        base.Dispose(disposing: true);
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            base.Dispose(disposing);
        }
        else if (idle is null)
        {
            End();
        }
        else
        {
            idle.Add(this);
        }
    }
}
