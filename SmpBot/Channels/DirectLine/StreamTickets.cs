using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace SmpBot.Channels.DirectLine;

/// <summary>
/// Admissions to a stream, each for one connection within a minute. A WebSocket of a browser cannot send headers, and a
/// token in an address would end up in logs.
/// </summary>
internal sealed class StreamTickets(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, Ticket> _tickets = new();

    private sealed record Ticket(string Conversation, long Watermark, DateTimeOffset Until);

    /// <summary>A ticket for the activities of <paramref name="conversation"/> after <paramref name="watermark"/>.</summary>
    public string Issue(string conversation, long watermark)
    {
        DropExpired();
        var ticket = RandomNumberGenerator.GetHexString(48, lowercase: true);
        _tickets[ticket] = new(conversation, watermark, time.GetUtcNow() + Lifetime);
        return ticket;
    }

    /// <summary>Takes a ticket in. Gives the watermark, or null where the ticket does not admit to the conversation.</summary>
    public long? Redeem(string? ticket, string conversation) =>
        ticket is not null
        && _tickets.TryRemove(ticket, out var found)
        && found.Conversation == conversation
        && found.Until > time.GetUtcNow()
            ? found.Watermark
            : null;

    private void DropExpired()
    {
        var now = time.GetUtcNow();
        foreach (var (key, ticket) in _tickets)
        {
            if (ticket.Until <= now)
            {
                _tickets.TryRemove(key, out _);
            }
        }
    }
}
