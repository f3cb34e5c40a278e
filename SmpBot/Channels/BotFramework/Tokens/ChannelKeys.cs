using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>The keys of the channels' tokens: fetched when first needed, renewed daily and when an unknown one turns up.</summary>
internal sealed class ChannelKeys
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RenewedAfter = TimeSpan.FromHours(24);
    private static readonly TimeSpan RetriedAfter = TimeSpan.FromMinutes(5);

    private readonly IDocumentRetriever _documents;
    private readonly string _metadata;
    private readonly TimeProvider _time;
    private readonly ILogger<ChannelKeys> _log;
    private readonly Latest<KeySet> _keys;
    private readonly RefreshAllowance _allowance;
    private DateTimeOffset _renewable;

    public ChannelKeys(IDocumentRetriever documents, IOptions<BotFrameworkOptions> options, TimeProvider time, ILogger<ChannelKeys> log)
    {
        _documents = documents;
        _metadata = string.IsNullOrWhiteSpace(options.Value.BotOpenIdMetadata)
            ? Cloud.For(options.Value)!.Metadata
            : options.Value.BotOpenIdMetadata.Trim();
        _time = time;
        _log = log;
        _keys = new(FetchAsync);
        _allowance = new(time);
    }

    /// <summary>The key with an id, or null where nobody has published it. Throws <see cref="KeysUnavailable"/> while there are no keys at all.</summary>
    public async Task<ChannelKey?> FindAsync(string id, CancellationToken cancel)
    {
        var keys = _keys.Current ?? await FirstAsync(cancel);
        RenewIfOld(keys);
        return keys.Find(id) ?? (await TryNewerAsync(keys, _allowance.Take, cancel))?.Find(id);
    }

    private async Task<KeySet> FirstAsync(CancellationToken cancel)
    {
        try
        {
            return (await _keys.NewerThanAsync(null, cancel: cancel))!;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            _log.NoKeys(fault, _metadata);
            throw new KeysUnavailable(fault);
        }
    }

    /// <summary>Renews beside the request: the old keys are good until there are new ones.</summary>
    private void RenewIfOld(KeySet keys)
    {
        if (_time.GetUtcNow() - keys.At >= RenewedAfter)
        {
            _ = TryNewerAsync(keys, MayRenew, CancellationToken.None);
        }
    }

    private bool MayRenew()
    {
        var now = _time.GetUtcNow();
        var may = now >= _renewable;
        _renewable = may ? now + RetriedAfter : _renewable;
        return may;
    }

    private async Task<KeySet?> TryNewerAsync(KeySet keys, Func<bool> mayBegin, CancellationToken cancel)
    {
        try
        {
            return await _keys.NewerThanAsync(keys, mayBegin, cancel);
        }
#pragma warning disable CA1031 // Whatever went wrong over there, the last good keys remain.
        catch (Exception fault) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            _log.KeysNotRenewed(fault, _metadata);
            return null;
        }
    }

    private async Task<KeySet> FetchAsync()
    {
        using var limit = new CancellationTokenSource(Longest, _time);
        var published = await OpenIdConnectConfigurationRetriever.GetAsync(_metadata, _documents, limit.Token);
        return new(published.JsonWebKeySet, _time.GetUtcNow());
    }
}

/// <summary>No key could be fetched yet, so that no token can be judged.</summary>
internal sealed class KeysUnavailable(Exception reason) : Exception("The channels' signing keys are not available.", reason);
