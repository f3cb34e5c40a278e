using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace SmpBot.Conversations.Outbox;

/// <summary>One attempt for one message, and what follows from it.</summary>
internal sealed class OutboxDelivery(
    IOutbox outbox,
    OutboxSender sender,
    OutboxSignal signal,
    OutboxMetrics metrics,
    IOptions<OutboxOptions> options,
    TimeProvider time,
    ILogger<OutboxDelivery> log)
{
    private const int Fine = 1000;

    /// <summary>Delivers <paramref name="item"/>. Gives the conversation's next one, claimed, unless <paramref name="stopping"/>.</summary>
    public async Task<OutboxItem?> DeliverAsync(OutboxItem item, CancellationToken stopping)
    {
        var result = await sender.SendAsync(item);
        var now = time.GetUtcNow();
        if (result.Outcome == SendOutcome.Delivered)
        {
            metrics.Delivered(item.Route);
            return await outbox.DeliveredAsync(item, result.Detail, stopping.IsCancellationRequested ? null : ClaimOf(item.ClaimedBy, now));
        }

        var givenUpAt = item.CreatedAt + options.Value.GiveUp;
        if (result.Outcome == SendOutcome.TryAgain && now < givenUpAt)
        {
            metrics.Postponed(item.Route);
            await outbox.PostponeAsync(item, result.Detail, Earlier(now + Delay(item, result), givenUpAt));
        }
        else if (result.Outcome == SendOutcome.Unsaid)
        {
            metrics.Unsaid(item.Route);
            await outbox.DropAsync(item, result.Detail);
            log.Unsaid(item.Position, item.Conversation, item.Route);
        }
        else
        {
            metrics.Dead(item.Route);
            await outbox.BuryAsync(item, result.Detail);
            log.Dead(item.Position, item.Conversation, item.Route, item.Attempts);
        }

        signal.Wake();
        return null;
    }

    /// <summary>A claim of <paramref name="by"/> that begins now.</summary>
    public Claim ClaimOf(string by, DateTimeOffset now) => new(by, now, now + options.Value.Lease);

    private TimeSpan Delay(OutboxItem item, SendResult result) =>
        RetryDelay.After(item.Attempts, result.RetryAfter, options.Value, RandomNumberGenerator.GetInt32(Fine) / (double)Fine);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
