namespace SmpBot.Conversations;

/// <summary>Lets one turn at a time into a conversation, in order of arrival. Different conversations do not wait for each other.</summary>
public sealed class TurnOrder
{
    private readonly Dictionary<ConversationKey, Task> _last = [];

    /// <summary>Runs <paramref name="work"/> once everything that came before it for the same chat is done.</summary>
    public async Task<T> RunAsync<T>(ConversationKey key, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(work);
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task? before;
        lock (_last)
        {
            _last.TryGetValue(key, out before);
            _last[key] = mine.Task;
        }

        if (before is not null)
        {
            await before;
        }

        try
        {
            return await work();
        }
        finally
        {
            Leave(key, mine);
        }
    }

    private void Leave(ConversationKey key, TaskCompletionSource mine)
    {
        lock (_last)
        {
            if (_last[key] == mine.Task)
            {
                _last.Remove(key);
            }
        }

        mine.SetResult();
    }
}
