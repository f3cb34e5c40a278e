using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary><c>/conversations/{id}/stream</c>: the WebSocket.</summary>
internal sealed class StreamEndpoint(
    StreamTickets tickets,
    DirectLineStream stream,
    IOptions<DirectLineOptions> options,
    IHostApplicationLifetime lifetime)
{
    public async Task ConnectAsync(HttpContext context, string id, string? t)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw RequestRefused.BadRequest("Connect with a WebSocket.");
        }

        RequireOrigin(context.Request);
        var watermark = tickets.Redeem(t, id)
            ?? throw RequestRefused.Forbidden("TokenExpired", "This address admits once, within a minute; ask for a new one.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, watermark, lifetime.ApplicationStopping);
    }

    /// <summary>Browsers let any page open a WebSocket to anywhere; only the server can refuse.</summary>
    private void RequireOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !SameOrigin.Holds(request) && !options.Value.AllowedOrigins.Contains(origin))
        {
            throw RequestRefused.Forbidden("Forbidden", "This origin is not among DirectLine:AllowedOrigins.");
        }
    }
}
