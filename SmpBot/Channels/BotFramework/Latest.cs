namespace SmpBot.Channels.BotFramework;

/// <summary>Something fetched from elsewhere and kept. Only one fetch runs at a time, and who asks meanwhile gets what it brings.</summary>
internal sealed class Latest<T>(Func<Task<T>> fetch)
    where T : class
{
    private readonly Lock _gate = new();
    private T? _current;
    private Task<T>? _running;

    /// <summary>What was fetched last with success, or null.</summary>
    public T? Current => Volatile.Read(ref _current);

    /// <summary>
    /// What is newer than <paramref name="seen"/>: fetched where nobody has done so in the meantime. Null where that would
    /// take a fetch that <paramref name="mayBegin"/> does not allow.
    /// </summary>
    public async Task<T?> NewerThanAsync(T? seen, Func<bool>? mayBegin = null, CancellationToken cancel = default)
    {
        Task<T> running;
        lock (_gate)
        {
            if (_current is not null && !ReferenceEquals(_current, seen))
            {
                return _current;
            }

            if (_running is null && mayBegin?.Invoke() == false)
            {
                return null;
            }

            running = _running ??= Task.Run(RunAsync, CancellationToken.None);
        }

        return await running.WaitAsync(cancel);
    }

    private async Task<T> RunAsync()
    {
        T? fetched = null;
        try
        {
            fetched = await fetch();
            return fetched;
        }
        finally
        {
            lock (_gate)
            {
                _current = fetched ?? _current;
                _running = null;
            }
        }
    }
}
