using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>The identity endpoint of an App Service, on this machine.</summary>
internal sealed class MachineIdentity : IAsyncDisposable
{
    private const string Endpoint = "IDENTITY_ENDPOINT";
    private const string Header = "IDENTITY_HEADER";
    private LoopbackPeer _peer = null!;

    /// <summary>Client id and resource of every request.</summary>
    public ConcurrentQueue<(string Client, string Resource)> Asked { get; } = new();

    public static async Task<MachineIdentity> StartAsync()
    {
        var identity = new MachineIdentity();
        identity._peer = await LoopbackPeer.StartAsync(app => app.MapGet("/msi/token", identity.Answer));
        Environment.SetEnvironmentVariable(Endpoint, new Uri(identity._peer.Address, "/msi/token").ToString());
        Environment.SetEnvironmentVariable(Header, "a-header");
        return identity;
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(Endpoint, null);
        Environment.SetEnvironmentVariable(Header, null);
        await _peer.DisposeAsync();
    }

    private IResult Answer(HttpRequest request)
    {
        Asked.Enqueue((request.Query["client_id"].ToString(), request.Query["resource"].ToString()));
        return request.Headers["X-IDENTITY-HEADER"] == "a-header"
            ? Results.Json(new { access_token = "of-the-machine", expires_on = TimeProvider.System.GetUtcNow().AddHours(8).ToUnixTimeSeconds().ToString(), token_type = "Bearer" })
            : Results.StatusCode(401);
    }
}
