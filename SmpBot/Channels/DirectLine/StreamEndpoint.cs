using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary><c>/conversations/{id}/stream</c>: the WebSocket.</summary>
internal sealed class StreamEndpoint(
    StreamTickets tickets,
    DirectLineStream stream,
    IHostApplicationLifetime lifetime)
{
    public async Task ConnectAsync(HttpContext context, string id, string? t)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw RequestRefused.BadRequest("Connect with a WebSocket.");
        }

        var watermark = tickets.Redeem(t, id)
            ?? throw RequestRefused.Forbidden("TokenExpired", "This address admits once, within a minute; ask for a new one.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, watermark, DirectLineAddress.Of(context.Request), lifetime.ApplicationStopping);
    }
}
