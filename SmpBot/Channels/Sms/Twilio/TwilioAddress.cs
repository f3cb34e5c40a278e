namespace SmpBot.Channels.Sms.Twilio;

/// <summary>The address that Twilio has called: only that is signed, and a proxy may have changed what arrives here.</summary>
internal static class TwilioAddress
{
    /// <summary>The address with and without its port when that is the usual one: Twilio signs either.</summary>
    public static IEnumerable<string> Of(HttpRequest request, string? publicUrl)
    {
        var called = string.IsNullOrWhiteSpace(publicUrl)
            ? $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}{request.QueryString}"
            : Public(request, publicUrl.Trim());
        yield return called;
        if (Uri.TryCreate(called, UriKind.Absolute, out var uri) && uri.IsDefaultPort)
        {
            var start = $"{uri.Scheme}://{uri.Host}";
            var (bare, full) = (start, $"{start}:{uri.Port}");
            yield return called.StartsWith(full, StringComparison.OrdinalIgnoreCase) ? bare + called[full.Length..] : full + called[bare.Length..];
        }
    }

    /// <summary>The configured address; the way to the endpoint and the query are the request's where it has none.</summary>
    private static string Public(HttpRequest request, string publicUrl)
    {
        var uri = new Uri(publicUrl);
        var address = uri.AbsolutePath == "/" && uri.Query.Length == 0 ? publicUrl.TrimEnd('/') + request.Path : publicUrl;
        return uri.Query.Length == 0 ? address + request.QueryString : address;
    }
}
