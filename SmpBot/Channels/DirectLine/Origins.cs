using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary>Which pages may talk to this server: its own always, those of other sites where the operator has listed them.</summary>
internal sealed class Origins(IOptions<DirectLineOptions> options)
{
    /// <summary>The sites that are listed.</summary>
    public IReadOnlyList<string> Listed { get; } = [.. options.Value.AllowedOrigins];

    /// <summary>
    /// Refuses a page of any other site. A browser asks before it lets a page call, but lets any page open a WebSocket; and
    /// what is no browser sends no origin, and is let in by its token alone.
    /// </summary>
    public void Require(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !SameOrigin.Holds(request) && !Listed.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw RequestRefused.Forbidden("Forbidden", "This origin is not among DirectLine:AllowedOrigins.");
        }
    }
}
