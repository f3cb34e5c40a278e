using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SmpBot.Tests.Support;

/// <summary>A Bot Connector with its login service on this machine, which misbehaves as it is told.</summary>
internal sealed class ConnectorPeer : IAsyncDisposable
{
    public const string LoginPath = "/botframework.com";
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _misbehaviour = new();
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _loginTrouble = new();
    private LoopbackPeer _peer = null!;
    private int _ids;

    /// <summary>What a call looked like when it came in.</summary>
    public sealed record Call(string Method, string Target, string? Authorization, JsonElement Body);

    /// <summary>Every call to the connector, also those that it answered badly.</summary>
    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>Every request for a token.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Logins { get; } = new();

    /// <summary>Tokens that the connector does not take.</summary>
    public ConcurrentBag<string> RefusedTokens { get; } = [];

    /// <summary>How long the tokens last that the login service gives.</summary>
    public int TokenSeconds { get; set; } = 3600;

    public string ServiceUrl => new Uri(_peer.Address, "/emea/").ToString();

    public string Login => new Uri(_peer.Address, LoginPath).ToString();

    public static async Task<ConnectorPeer> StartAsync()
    {
        var peer = new ConnectorPeer();
        peer._peer = await LoopbackPeer.StartAsync(peer.Map);
        return peer;
    }

    /// <summary>Answers the next calls in these ways, one each.</summary>
    public void Misbehave(params Func<HttpContext, Task>[] ways) => Array.ForEach(ways, _misbehaviour.Enqueue);

    /// <summary>Answers the next requests for a token in these ways, one each.</summary>
    public void TroubleLogin(params Func<HttpContext, Task>[] ways) => Array.ForEach(ways, _loginTrouble.Enqueue);

    public ValueTask DisposeAsync() => _peer.DisposeAsync();

    private void Map(WebApplication app)
    {
        app.MapPost(LoginPath + "/oauth2/v2.0/token", LoginAsync);
        app.MapFallback(CallAsync);
    }

    private async Task LoginAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        Logins.Enqueue(form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
        var number = Logins.Count;
        if (_loginTrouble.TryDequeue(out var trouble))
        {
            await trouble(context);
            return;
        }

        await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = TokenSeconds, ext_expires_in = TokenSeconds, access_token = $"token-{number}" });
    }

    private async Task CallAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = JsonDocument.Parse(await reader.ReadToEndAsync()).RootElement;
        var authorization = context.Request.Headers.Authorization.ToString();
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new(context.Request.Method, target, authorization.Length == 0 ? null : authorization, body));
        if (RefusedTokens.Any(token => authorization == $"Bearer {token}"))
        {
            context.Response.StatusCode = 401;
        }
        else if (_misbehaviour.TryDequeue(out var way))
        {
            await way(context);
        }
        else
        {
            context.Response.StatusCode = 201;
            await context.Response.WriteAsJsonAsync(new { id = $"sent-{Interlocked.Increment(ref _ids)}" });
        }
    }
}
