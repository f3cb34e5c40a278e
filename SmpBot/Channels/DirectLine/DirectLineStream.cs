using System.Net.WebSockets;
using System.Text;
using SmpBot.Channels.DirectLine.Uploads;

namespace SmpBot.Channels.DirectLine;

/// <summary>One open stream: sends what is added to a conversation until the client leaves or the server stops.</summary>
internal sealed class DirectLineStream(DirectLineChannel channel, ConversationSignals signals, UploadLinks links)
{
    private const int LargestFrame = 100;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    /// <summary>Runs until <paramref name="stopping"/> or the client's close. Files are found under <paramref name="address"/>.</summary>
    public async Task RunAsync(WebSocket socket, string conversation, long watermark, string address, CancellationToken stopping)
    {
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var listening = ListenAsync(socket, closed);
        try
        {
            await SendAsync(socket, conversation, watermark, address, closed.Token);
        }
        catch (OperationCanceledException)
        {
            // The client has left or the server stops.
        }
        catch (WebSocketException)
        {
            // The wire broke; the client comes back with its watermark.
        }

        await CloseAsync(socket);
        await closed.CancelAsync();
        await listening;
    }

    private async Task SendAsync(WebSocket socket, string conversation, long watermark, string address, CancellationToken cancellation)
    {
        using var signal = signals.Subscribe(conversation);
        while (true)
        {
            var lines = await channel.ReadAsync(conversation, watermark, LargestFrame);
            if (lines.Count > 0)
            {
                await SendAsync(socket, links.Open(ActivitySet.Write(lines, watermark), conversation, address), cancellation);
                watermark = lines[^1].Sequence;
            }
            else if (!await signal.WaitAsync(KeepAlive, cancellation))
            {
                // An empty text frame: the one keep-alive that the clients ignore.
                await SendAsync(socket, "", cancellation);
            }
        }
    }

    private static Task SendAsync(WebSocket socket, string text, CancellationToken cancellation) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>Reads the client's pings away and notices its close.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource closed)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, closed.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // Nothing more will come.
        }

        await closed.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, limit.Token);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            // It is closed already.
        }
    }
}
