namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Keeps the bot's token until it has to be renewed. However many messages wait for it, it is asked for once.</summary>
internal sealed class AppTokens(IAppTokenSource source, TimeProvider time)
{
    private readonly Latest<AppToken> _latest = new(source.FetchAsync);

    /// <summary>A token that is good.</summary>
    public async Task<AppToken> GetAsync(CancellationToken cancel) =>
        _latest.Current is { } token && time.GetUtcNow() < token.RenewAt
            ? token
            : await NewerThanAsync(_latest.Current, cancel);

    /// <summary>Another token than <paramref name="refused"/>.</summary>
    public async Task<AppToken> NewerThanAsync(AppToken? refused, CancellationToken cancel) =>
        (await _latest.NewerThanAsync(refused, cancel: cancel))!;
}
