using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>Checks the tokens that the Bot Connector sends along: signature, issuer, audience and lifetime.</summary>
internal sealed class ChannelTokens(
    ChannelKeys keys,
    IOptions<BotFrameworkOptions> options,
    TimeProvider time,
    ILogger<ChannelTokens> log)
{
    private const string Scheme = "Bearer";
    private const string ServiceUrlClaim = "serviceurl";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Who sent the request. Refuses it with 401 without a good token, with 403 for another bot's, with 503 where no token can be judged.</summary>
    public async Task<Caller> RequireAsync(HttpRequest request)
    {
        var token = Read(request.Headers.Authorization.ToString());
        if (token is null)
        {
            throw Refuse(StatusCodes.Status401Unauthorized, "it is missing, malformed or signed in no way that is accepted");
        }

        var key = await KeyAsync(token.Kid, request.HttpContext.RequestAborted)
            ?? throw Refuse(StatusCodes.Status401Unauthorized, "nobody has published its signing key");
        var result = await _handler.ValidateTokenAsync(token, Parameters(key));
        if (!result.IsValid)
        {
            var status = result.Exception is SecurityTokenInvalidAudienceException ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
            throw Refuse(status, result.Exception.GetType().Name);
        }

        return Caller.Channel(token.TryGetPayloadValue<string>(ServiceUrlClaim, out var url) ? url : null, key.Endorsements);
    }

    /// <summary>The token in a header, or null where there is none that could be good. Its claims are not checked yet.</summary>
    private static JsonWebToken? Read(string header)
    {
        var parts = header.Split(' ');
        if (parts.Length != 2 || !parts[0].Equals(Scheme, StringComparison.OrdinalIgnoreCase) || parts[1].Count(c => c == '.') != 2)
        {
            return null;
        }

        try
        {
            var token = new JsonWebToken(parts[1]);
            return string.IsNullOrEmpty(token.Kid) || !Algorithms.Contains(token.Alg) ? null : token;
        }
#pragma warning disable CA1031 // The reader has many ways to say that something is no token.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private async Task<ChannelKey?> KeyAsync(string id, CancellationToken cancel)
    {
        try
        {
            return await keys.FindAsync(id, cancel);
        }
        catch (KeysUnavailable)
        {
            throw RequestRefused.Silent(StatusCodes.Status503ServiceUnavailable, AskAgainAfter);
        }
    }

    private TokenValidationParameters Parameters(ChannelKey key) => new()
    {
        ValidIssuer = Cloud.For(options.Value)!.Issuer,
        ValidAudience = options.Value.MicrosoftAppId!.Trim(),
        ValidAlgorithms = Algorithms,
        IssuerSigningKey = key.Key,
        LifetimeValidator = (from, until, _, _) => Holds(from, until),
    };

    private bool Holds(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is not null && now - Skew < until && (from is null || now + Skew >= from);
    }

    private RequestRefused Refuse(int status, string reason)
    {
        log.TokenRefused(status, reason);
        return RequestRefused.Silent(status);
    }
}
