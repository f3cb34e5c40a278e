using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary><c>/tokens</c>: given out for the secret, renewed for a token.</summary>
internal sealed class TokenEndpoints(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    public async Task<IResult> GenerateAsync(HttpRequest request)
    {
        Bearer.RequireSecret(request, options.Value.Secret);
        var body = await JsonBody.ReadOptionalAsync(request, DirectLineJson.Default.WireStart);
        var user = string.IsNullOrEmpty(body?.User?.Id) ? null : body.User.Id;
        if (user is not null && !user.StartsWith(DirectLineToken.UserPrefix, StringComparison.Ordinal))
        {
            throw RequestRefused.BadRequest($"A user id must begin with {DirectLineToken.UserPrefix}; leave it out to get one.");
        }

        return Answer(DirectLineToken.New(user));
    }

    public async Task<IResult> RefreshAsync(HttpRequest request) => Answer(await tokens.RequireAsync(request));

    private IResult Answer(DirectLineToken token) => Results.Json(
        new(token.Conversation, tokens.Issue(token), (int)tokens.Lifetime.TotalSeconds),
        DirectLineJson.Default.WireConversation);
}
