namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>The bot's own token for the Bot Connector.</summary>
/// <param name="Value">The token.</param>
/// <param name="RenewAt">When a new one should be asked for.</param>
internal sealed record AppToken(string Value, DateTimeOffset RenewAt)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMinutes(5);

    /// <summary>A token that is good for <paramref name="lifetime"/>: it is renewed five minutes before, a short one at half its time.</summary>
    public static AppToken For(string value, DateTimeOffset now, TimeSpan lifetime) =>
        new(value, now + (lifetime > 2 * Ahead ? lifetime - Ahead : lifetime / 2));
}

/// <summary>Where the bot's token comes from.</summary>
internal interface IAppTokenSource
{
    /// <summary>Asks for a new token. Throws <see cref="AppTokenUnavailable"/> where there is none to be had.</summary>
    Task<AppToken> FetchAsync();
}

/// <summary>There is no token for now.</summary>
internal sealed class AppTokenUnavailable(string reason, TimeSpan? retryAfter = null) : Exception(reason)
{
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
