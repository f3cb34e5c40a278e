namespace SmpBot.Conversations.Outbox;

/// <summary>The wait before the next attempt.</summary>
internal static class RetryDelay
{
    private const double Spread = 0.5;

    /// <summary>
    /// Doubles with every attempt up to the longest, spread by <paramref name="jitter"/> (0 to 1) so that what failed together
    /// does not come back together, and never before the far side asked for it.
    /// </summary>
    public static TimeSpan After(int attempts, TimeSpan? retryAfter, OutboxOptions options, double jitter)
    {
        var doubled = Math.Min(options.LongestRetrySeconds, options.FirstRetrySeconds * Math.Pow(2, attempts - 1));
        var spread = TimeSpan.FromSeconds(doubled * (1 - (Spread / 2) + (Spread * jitter)));
        return retryAfter > spread ? retryAfter.Value : spread;
    }
}
