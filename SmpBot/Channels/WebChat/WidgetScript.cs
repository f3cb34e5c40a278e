using System.Text.Json;
using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.WebChat;

/// <summary><c>/widget.js</c>: the one tag that puts the chat on any site, in the studio's name and colour.</summary>
internal sealed class WidgetScript(IOptions<StudioOptions> studio, IOptions<StudioColours> colours)
{
    private readonly string _script = PageTemplate.Read("widget.js").Replace(
        "{{studio}}",
        JsonSerializer.Serialize(new(studio.Value.Name, colours.Value.Accent), ChatJson.Default.WidgetStudio),
        StringComparison.Ordinal);

    public IResult Get(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "public, max-age=300";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.Text(_script, "text/javascript; charset=utf-8");
    }
}
