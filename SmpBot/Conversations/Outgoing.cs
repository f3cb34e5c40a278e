namespace SmpBot.Conversations;

/// <summary>A message that leaves the house after the turn that it belongs to is saved.</summary>
/// <param name="Route">Name of the <see cref="IOutgoingRoute"/> that can deliver it.</param>
/// <param name="Content">Everything the route needs to deliver it, in the route's own words.</param>
public sealed record Outgoing(string Route, string Content);

/// <summary>A way out of the house. Whatever it was given comes again until it is delivered or refused for good.</summary>
public interface IOutgoingRoute
{
    /// <summary>The name by which <see cref="Outgoing.Route"/> refers to it.</summary>
    string Name { get; }

    /// <summary>Tries once to deliver. A broken connection, or a far side that misbehaves, is a result and no exception.</summary>
    Task<SendResult> SendAsync(string content, CancellationToken cancel);
}

/// <summary>How an attempt to deliver ended.</summary>
/// <param name="Outcome">What to do next.</param>
/// <param name="Detail">The far side's id of the message where it was delivered, else the reason; never the message's text.</param>
/// <param name="RetryAfter">How long the far side asked to be left alone, or null.</param>
public sealed record SendResult(SendOutcome Outcome, string? Detail = null, TimeSpan? RetryAfter = null);

/// <summary>What came of an attempt to deliver.</summary>
public enum SendOutcome
{
    /// <summary>The far side has acknowledged it.</summary>
    Delivered,

    /// <summary>It may work later.</summary>
    TryAgain,

    /// <summary>It never will.</summary>
    Refused,

    /// <summary>It must not be said any more: who it was for wants no messages.</summary>
    Unsaid,
}
