using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary>Issues and checks tokens. They are JWTs because Web Chat reads the user's id from the claim <c>user</c>.</summary>
internal sealed class DirectLineTokens(SigningKey key, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Party = "smpbot-directline";
    private const string Files = "smpbot-files";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    /// <summary>How long a token lasts.</summary>
    public TimeSpan Lifetime => TimeSpan.FromMinutes(options.Value.TokenMinutes);

    /// <summary>A new token.</summary>
    public string Issue(DirectLineToken token) => Issue(Party, new()
    {
        [ConversationClaim] = token.Conversation,
        [UserClaim] = token.User,
        [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
    });

    /// <summary>A ticket for an address: it opens the files of <paramref name="conversation"/> and nothing else.</summary>
    public string IssueForFiles(string conversation) => Issue(Files, new() { [ConversationClaim] = conversation });

    /// <summary>True where <paramref name="ticket"/> opens the files of <paramref name="conversation"/> now.</summary>
    public async Task<bool> AdmitsToFilesAsync(string ticket, string conversation) =>
        await _handler.ValidateTokenAsync(ticket, Parameters(Files)) is { IsValid: true } result
        && result.Claims.TryGetValue(ConversationClaim, out var found)
        && (string)found == conversation;

    private string Issue(string audience, Dictionary<string, object> claims)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Party,
            Audience = audience,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = claims,
            SigningCredentials = new(key.Key, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>What the request's token says. Refuses a missing or false one with 401, an expired one with 403, as clients expect.</summary>
    public async Task<DirectLineToken> RequireAsync(HttpRequest request)
    {
        var result = await _handler.ValidateTokenAsync(Bearer.Of(request), Parameters(Party));
        if (result.Exception is SecurityTokenExpiredException)
        {
            throw RequestRefused.Forbidden("TokenExpired", "The token has expired; ask for a new one.");
        }

        return result.IsValid
            && result.Claims.TryGetValue(ConversationClaim, out var conversation)
            && result.Claims.TryGetValue(UserClaim, out var user)
            ? new((string)conversation, (string)user)
            : throw RequestRefused.Unauthorized("The token is not one of this server; ask for a new one.");
    }

    private TokenValidationParameters Parameters(string audience) => new()
    {
        ValidIssuer = Party,
        ValidAudience = audience,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = key.Key,
        LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime
            ? true
            : throw new SecurityTokenExpiredException(),
    };
}
