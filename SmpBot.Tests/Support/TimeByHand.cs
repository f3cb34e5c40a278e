namespace SmpBot.Tests.Support;

/// <summary>A clock that stands where the test puts it, with timers that ring when the test says so.</summary>
internal sealed class TimeByHand(DateTimeOffset now) : TimeProvider
{
    private readonly List<HandTimer> _timers = [];

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(() => callback(state)) { Period = period };
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    /// <summary>True once something repeats in that period.</summary>
    public bool Repeats(TimeSpan period)
    {
        lock (_timers)
        {
            return _timers.Exists(t => t.Period == period);
        }
    }

    /// <summary>Moves the clock on by <paramref name="period"/> and rings what repeats in that period; says how many that were.</summary>
    public int Ring(TimeSpan period)
    {
        Now += period;
        List<HandTimer> due;
        lock (_timers)
        {
            due = _timers.FindAll(t => t.Period == period);
        }

        due.ForEach(t => t.Ring());
        return due.Count;
    }

    private sealed class HandTimer(Action ring) : ITimer
    {
        public TimeSpan Period { get; set; }

        public Action Ring { get; } = ring;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Period = period;
            return true;
        }

        public void Dispose() => Period = Timeout.InfiniteTimeSpan;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
