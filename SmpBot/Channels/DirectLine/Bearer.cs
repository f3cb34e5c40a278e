using System.Security.Cryptography;
using System.Text;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary>The credential in a request's Authorization header.</summary>
internal static class Bearer
{
    private const string Scheme = "Bearer ";

    public static string Of(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : throw RequestRefused.Unauthorized("Send a token: Authorization: Bearer <token>.");
    }

    /// <summary>Refuses a request that does not carry <paramref name="secret"/>.</summary>
    public static void RequireSecret(HttpRequest request, string? secret)
    {
        if (string.IsNullOrEmpty(secret))
        {
            throw RequestRefused.Forbidden("Forbidden", "Tokens are not given out here: DirectLine:Secret is not configured.");
        }

        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Of(request)), Encoding.UTF8.GetBytes(secret)))
        {
            throw RequestRefused.Unauthorized("This is not the secret of this Direct Line.");
        }
    }
}
