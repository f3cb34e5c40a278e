namespace SmpBot.Tests.Support;

/// <summary>A clock that starts where the test puts it, and runs.</summary>
internal sealed class RunningTime : TimeProvider
{
    private readonly DateTimeOffset _start;
    private readonly long _started;

    public RunningTime(DateTimeOffset start)
    {
        _start = start;
        _started = GetTimestamp();
    }

    public override DateTimeOffset GetUtcNow() => _start + GetElapsedTime(_started);
}
