namespace SmpBot.Channels.Http;

/// <summary>Tells requests of our own pages from those of other sites.</summary>
internal static class SameOrigin
{
    /// <summary>True where the browser says that the request comes from a page of this very host.</summary>
    public static bool Holds(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
        && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
