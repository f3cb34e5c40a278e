using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SmpBot.Tests.Support;

/// <summary>Publishes the channels' keys as the Bot Connector does: metadata that points to a key set.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    private const string MetadataPath = "/v1/.well-known/openidconfiguration";
    private LoopbackPeer _peer = null!;
    private int _fetches;

    /// <summary>The keys that are published now.</summary>
    public IReadOnlyList<ChannelSigner> Signers { get; set; } = [new()];

    /// <summary>The first of them.</summary>
    public ChannelSigner Signer => Signers[0];

    /// <summary>While set, every request is answered with this status.</summary>
    public int? DownWith { get; set; }

    /// <summary>While set, answers wait for it.</summary>
    public Task? Held { get; set; }

    /// <summary>How often the metadata was asked for.</summary>
    public int Fetches => Volatile.Read(ref _fetches);

    public string Metadata => new Uri(_peer.Address, MetadataPath).ToString();

    /// <summary>The settings of a bot that is registered and looks here for the keys.</summary>
    public string[] Settings =>
    [
        $"--MicrosoftAppId={ChannelSigner.AppId}", "--MicrosoftAppPassword=a-password", $"--BotOpenIdMetadata={Metadata}",
    ];

    public static async Task<OpenIdProvider> StartAsync()
    {
        var provider = new OpenIdProvider();
        provider._peer = await LoopbackPeer.StartAsync(provider.Map);
        return provider;
    }

    public ValueTask DisposeAsync() => _peer.DisposeAsync();

    private void Map(WebApplication app)
    {
        app.MapGet(MetadataPath, async (HttpRequest request) =>
        {
            Interlocked.Increment(ref _fetches);
            await (Held ?? Task.CompletedTask);
            return DownWith is { } status ? Results.StatusCode(status) : Results.Json(new Dictionary<string, object>
            {
                ["issuer"] = ChannelSigner.Issuer,
                ["authorization_endpoint"] = "https://invalid.botframework.com",
                ["jwks_uri"] = $"http://{request.Host}/v1/.well-known/keys",
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
                ["token_endpoint_auth_methods_supported"] = new[] { "private_key_jwt" },
            });
        });
        app.MapGet("/v1/.well-known/keys", () => DownWith is { } status
            ? Results.StatusCode(status)
            : Results.Json(new { keys = Signers.Select(signer => signer.Published()).ToArray() }));
    }
}
