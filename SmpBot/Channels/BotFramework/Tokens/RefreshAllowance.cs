namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>
/// Keeps tokens with made-up key ids from making us ask for keys without end: four times in twenty minutes, which is every
/// five minutes on average but does not let one bad token delay a key that has just been changed.
/// </summary>
internal sealed class RefreshAllowance(TimeProvider time)
{
    private const int Times = 4;
    private static readonly TimeSpan Within = TimeSpan.FromMinutes(20);
    private readonly Queue<DateTimeOffset> _taken = new();

    /// <summary>Takes one refresh, or says that there is none left for now. Not for several callers at once.</summary>
    public bool Take()
    {
        var now = time.GetUtcNow();
        while (_taken.TryPeek(out var first) && now - first >= Within)
        {
            _taken.Dequeue();
        }

        if (_taken.Count == Times)
        {
            return false;
        }

        _taken.Enqueue(now);
        return true;
    }
}
