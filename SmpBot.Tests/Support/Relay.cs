using System.Net;
using System.Net.Sockets;

namespace SmpBot.Tests.Support;

/// <summary>A cable between a browser and a server: it can be cut, and plugged into another server.</summary>
internal sealed class Relay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<TcpClient> _open = [];
    private readonly Task _accepting;

    public Relay(Uri target)
    {
        Target = target;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>Where new connections go.</summary>
    public Uri Target { get; set; }

    /// <summary>Breaks every connection that is open now.</summary>
    public void Cut()
    {
        lock (_open)
        {
            _open.ForEach(one => one.Dispose());
            _open.Clear();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // Unplugged.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        lock (_open)
        {
            _open.AddRange([near, far]);
        }

        try
        {
            await far.ConnectAsync(Target.Host, Target.Port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception fault) when (fault is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or nobody there.
        }

        near.Dispose();
    }
}
