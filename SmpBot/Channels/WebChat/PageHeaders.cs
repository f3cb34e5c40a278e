using SmpBot.Channels.DirectLine;

namespace SmpBot.Channels.WebChat;

/// <summary>What the browser is told about the page: whose scripts may run, whom it may talk to.</summary>
internal static class PageHeaders
{
    public static void Set(HttpContext context, Origins origins)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = string.Join("; ", Policy(context.Request, origins));
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
    }

    private static IEnumerable<string> Policy(HttpRequest request, Origins origins) =>
    [
        "default-src 'none'",
        "script-src 'self'",
        // Web Chat writes its styles and shows pictures from memory.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        // The client fetches a photo from memory before it uploads it.
        $"connect-src 'self' blob:{Sockets(request)}",
        "base-uri 'none'",
        "form-action 'none'",
        string.Join(' ', ["frame-ancestors 'self'", .. origins.Listed]),
    ];

    /// <summary>Not every browser counts a WebSocket to the same host as <c>'self'</c>.</summary>
    private static string Sockets(HttpRequest request) =>
        Uri.CheckHostName(request.Host.Host) == UriHostNameType.Unknown ? "" : $" ws://{request.Host} wss://{request.Host}";
}
