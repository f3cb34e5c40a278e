using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmpBot.Conversations;

/// <summary>How fast one conversation may go: slowed down first, then told so once, then refused.</summary>
public sealed class TurnPace(IOptions<LimitsOptions> limits) : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenNotices = TimeSpan.FromSeconds(30);

    private readonly PartitionedRateLimiter<ConversationKey> _turns = Turns(limits.Value);
    private readonly PartitionedRateLimiter<ConversationKey> _notices = Notices();

    /// <summary>True once the next turn may be taken; false where it came too fast.</summary>
    public async Task<bool> MayGoOnAsync(ConversationKey key)
    {
        using var lease = await _turns.AcquireAsync(key);
        return lease.IsAcquired;
    }

    /// <summary>True where the client is to be told now; anything more would only feed a flood.</summary>
    public bool MayTell(ConversationKey key)
    {
        using var lease = _notices.AttemptAcquire(key);
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _turns.Dispose();
        _notices.Dispose();
    }

    private static PartitionedRateLimiter<ConversationKey> Turns(LimitsOptions limits)
    {
        var between = TimeSpan.FromMinutes(1) / limits.MessagesPerMinute;
        return PartitionedRateLimiter.Create<ConversationKey, ConversationKey>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new()
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = between,
            QueueLimit = (int)(LongestWait / between),
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
    }

    private static PartitionedRateLimiter<ConversationKey> Notices() =>
        PartitionedRateLimiter.Create<ConversationKey, ConversationKey>(key => RateLimitPartition.GetFixedWindowLimiter(
            key, _ => new() { PermitLimit = 1, Window = BetweenNotices }));
}
