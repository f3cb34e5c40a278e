using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace SmpBot.Tests.Support;

/// <summary>A real HTTP server on this machine that plays a service of somebody else.</summary>
internal sealed class LoopbackPeer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackPeer(WebApplication app)
    {
        _app = app;
        Address = new(app.Urls.Single());
    }

    public Uri Address { get; }

    public static async Task<LoopbackPeer> StartAsync(Action<WebApplication> map, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }
}
