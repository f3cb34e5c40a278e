using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SmpBot.Benchmarks.Load;

/// <summary>The Bot Connector on this machine: takes replies, and tells whoever waits for one.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    private Connector(WebApplication app) => _app = app;

    /// <summary>Its port on this machine.</summary>
    public int Port { get; private set; }

    public static async Task<Connector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build());
        connector._app.Run(connector.TakeAsync);
        await connector._app.StartAsync();
        var address = connector._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        connector.Port = new Uri(address).Port;
        return connector;
    }

    /// <summary>Completes when a reply to the activity <paramref name="id"/> has arrived. To be asked before it is sent.</summary>
    public Task ReplyTo(string id) =>
        _waiting.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>POST /v3/conversations/{conversation}/activities/{what it replies to}.</summary>
    private async Task TakeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.ContentType = "application/json";
        var answer = "{\"id\":\"taken\"}"u8.ToArray();
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer);
        if (_waiting.TryRemove(path[(path.LastIndexOf('/') + 1)..], out var waiting))
        {
            waiting.SetResult();
        }
    }
}
