using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmpBot.Benchmarks.Load;

/// <summary>
/// One connection that posts to <c>/api/messages</c>, one request after the other, with as little work as possible:
/// the generator shares the machine with the bot that it measures.
/// </summary>
internal sealed class HttpLine : IDisposable
{
    private const int Ok = 200;
    private readonly Socket _socket;
    private readonly string _head;
    private byte[] _buffer = new byte[16 * 1024];

    private HttpLine(Socket socket, int port)
    {
        _socket = socket;
        _head = $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    public static async Task<HttpLine> OpenAsync(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port);
            return new(socket, port);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Returns when the whole answer is there.</summary>
    /// <exception cref="InvalidOperationException">The answer is no 200.</exception>
    public async Task PostAsync(byte[] body)
    {
        byte[] request = [.. Encoding.ASCII.GetBytes($"{_head}{body.Length}\r\n\r\n"), .. body];
        await _socket.SendAsync(request);
        var answer = await ReadHeadAsync();
        var read = answer.Read - answer.Head.Length;
        if (answer.Length is { } length)
        {
            while (read < length)
            {
                read += await ReceiveAsync(0);
            }
        }
        else
        {
            // In pieces: nothing else is on the way, so the last piece is the end of what was read.
            var end = answer.Read;
            while (!_buffer.AsSpan(0, end).EndsWith("0\r\n\r\n"u8))
            {
                end += await ReceiveAsync(end);
            }
        }

        if (answer.Status != Ok)
        {
            throw new InvalidOperationException($"The bot answered {answer.Status}: {answer.Head}");
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<(string Head, int Status, int? Length, int Read)> ReadHeadAsync()
    {
        var read = 0;
        int end;
        do
        {
            read += await ReceiveAsync(read);
            end = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8);
        }
        while (end < 0);

        var head = Encoding.ASCII.GetString(_buffer, 0, end + 4);
        return (head, int.Parse(head.AsSpan("HTTP/1.1 ".Length, 3), provider: null), LengthIn(head), read);
    }

    private static int? LengthIn(string head)
    {
        const string Name = "\r\nContent-Length: ";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = head.AsSpan(at + Name.Length);
        return int.Parse(value[..value.IndexOf('\r')], provider: null);
    }

    private async ValueTask<int> ReceiveAsync(int at)
    {
        if (at == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var count = await _socket.ReceiveAsync(_buffer.AsMemory(at));
        return count > 0 ? count : throw new SocketException((int)SocketError.ConnectionReset);
    }
}
