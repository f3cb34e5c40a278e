using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>A studio's own site, which has the widget's tag on its page and a strict Content-Security-Policy.</summary>
internal sealed class StudioSite : IAsyncDisposable
{
    private LoopbackPeer? _peer;
    private string _page = "";
    private string _policy = "";

    /// <summary>Another site than the bot's, although on the same machine.</summary>
    public Uri Address => new($"http://localhost:{_peer!.Address.Port}");

    public string Origin => Address.GetLeftPart(UriPartial.Authority);

    public static async Task<StudioSite> StartAsync()
    {
        var site = new StudioSite();
        site._peer = await LoopbackPeer.StartAsync(app => app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = site._policy;
            return Results.Text(site._page, "text/html");
        }));
        return site;
    }

    /// <summary>Puts the one tag on the page, with <paramref name="attributes"/>. The policy lets in what the README asks for and no more.</summary>
    public void Show(Uri bot, string attributes)
    {
        var origin = bot.GetLeftPart(UriPartial.Authority);
        _policy = $"default-src 'none'; script-src {origin}; frame-src {origin}";
        _page = $"""
            <!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Studio</title></head>
            <body><h1>A studio</h1><a href="#x">A link</a><script src="{origin}/widget.js" {attributes} async></script></body></html>
            """;
    }

    public async ValueTask DisposeAsync()
    {
        if (_peer is not null)
        {
            await _peer.DisposeAsync();
        }
    }
}
