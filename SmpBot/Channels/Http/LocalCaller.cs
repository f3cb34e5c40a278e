using System.Net;

namespace SmpBot.Channels.Http;

/// <summary>Tells a caller on this machine from everybody else.</summary>
internal static class LocalCaller
{
    /// <summary>
    /// True for a direct request from this machine to a loopback name. A request that a proxy passed on is not one, nor is
    /// one under a foreign host name: that is how a web page reaches a developer's machine by DNS rebinding.
    /// </summary>
    public static bool IsLocal(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && IsLoopbackName(request.Host.Host)
        && !request.Headers.ContainsKey("X-Forwarded-For")
        && !request.Headers.ContainsKey("Forwarded");

    private static bool IsLoopbackName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
