using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Gets the bot's token from the machine that it runs on.</summary>
internal sealed class ManagedIdentity(IOptions<BotFrameworkOptions> options, TimeProvider time) : IAppTokenSource
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly ManagedIdentityCredential _credential =
        new(ManagedIdentityId.FromUserAssignedClientId(options.Value.MicrosoftAppId!.Trim()));

    public async Task<AppToken> FetchAsync()
    {
        using var limit = new CancellationTokenSource(Longest, time);
        try
        {
            var token = await _credential.GetTokenAsync(new TokenRequestContext([AppLogin.Scope(options.Value)]), limit.Token);
            var now = time.GetUtcNow();
            return AppToken.For(token.Token, now, token.ExpiresOn - now);
        }
        catch (Exception fault) when (fault is AuthenticationFailedException or OperationCanceledException)
        {
            throw new AppTokenUnavailable($"the machine's managed identity gave none: {fault.GetType().Name}");
        }
    }
}
