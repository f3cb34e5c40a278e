namespace SmpBot.Conversations.Outbox;

/// <summary>Counts what is under way on each route, so that one that hangs does not take the places of the others.</summary>
internal sealed class RouteSlots(int each)
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The routes without a free place, and how many places each of the others has at least.</summary>
    public (IReadOnlyCollection<string> Full, int Room) Look()
    {
        lock (_taken)
        {
            var most = _taken.Values.Where(count => count < each).DefaultIfEmpty(0).Max();
            return ([.. _taken.Where(pair => pair.Value >= each).Select(pair => pair.Key)], each - most);
        }
    }

    public void Take(string route)
    {
        lock (_taken)
        {
            _taken[route] = _taken.GetValueOrDefault(route) + 1;
        }
    }

    /// <summary>True where the route had no free place before.</summary>
    public bool Leave(string route)
    {
        lock (_taken)
        {
            return _taken[route]-- >= each;
        }
    }
}
