using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SmpBot.Storage;

/// <summary>The one writer of the database. Work that waits at the same time shares a commit, hence one wait for the disk.</summary>
internal sealed class DatabaseWriter : IAsyncDisposable
{
    private const int LargestBatch = 64;
    private readonly Channel<Job> _jobs = Channel.CreateUnbounded<Job>(new() { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly Task _running;

    public DatabaseWriter(Database database)
    {
        _connection = database.OpenForWriting();
        Migrations.Apply(_connection);
        _running = Task.Run(RunAsync);
    }

    private sealed record Job(Action<SqliteConnection> Work, TaskCompletionSource Done)
    {
        public Exception? Fault { get; set; }
    }

    /// <summary>Does <paramref name="work"/> wholly or not at all; once the task is complete it is on the disk.</summary>
    public Task WriteAsync(Action<SqliteConnection> work)
    {
        var job = new Job(work, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return _jobs.Writer.TryWrite(job)
            ? job.Done.Task
            : Task.FromException(new ObjectDisposedException(nameof(DatabaseWriter)));
    }

    /// <summary>As <see cref="WriteAsync(Action{SqliteConnection})"/>, with what <paramref name="work"/> gives.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> work)
    {
        T result = default!;
        await WriteAsync(connection => { result = work(connection); });
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _running;
        await _connection.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Job>();
        while (await _jobs.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && _jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            Write(batch);
        }
    }

    private void Write(List<Job> batch)
    {
#pragma warning disable CA1031 // Every fault goes to the one who waits for the work.
        try
        {
            _connection.Execute("BEGIN IMMEDIATE");
            batch.ForEach(Try);
            _connection.Execute("COMMIT");
        }
        catch (Exception fault)
        {
            batch.ForEach(job => job.Fault ??= fault);
            RollBack();
        }
#pragma warning restore CA1031

        foreach (var job in batch)
        {
            if (job.Fault is null)
            {
                job.Done.SetResult();
            }
            else
            {
                job.Done.SetException(job.Fault);
            }
        }
    }

    /// <summary>One job's fault undoes that job alone.</summary>
    private void Try(Job job)
    {
        _connection.Execute("SAVEPOINT job");
#pragma warning disable CA1031
        try
        {
            job.Work(_connection);
        }
        catch (Exception fault)
        {
            job.Fault = fault;
            _connection.Execute("ROLLBACK TO job");
        }
#pragma warning restore CA1031
        _connection.Execute("RELEASE job");
    }

    private void RollBack()
    {
        try
        {
            _connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has already rolled back by itself, as it does when the disk is full.
        }
    }
}
