namespace SmpBot.Conversations;

/// <summary>A conversation goes too fast and was told so already; nothing was taken.</summary>
internal sealed class TooManyTurns() : Exception("Too many messages at once; wait a minute and send the last one again.")
{
    /// <summary>When to come again.</summary>
    public TimeSpan RetryAfter { get; } = TimeSpan.FromMinutes(1);
}
