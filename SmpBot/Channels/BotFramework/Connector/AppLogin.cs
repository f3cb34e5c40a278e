namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Where the bot asks for its token, and for what.</summary>
internal static class AppLogin
{
    private const string TokenPath = "/oauth2/v2.0/token";
    private const string DefaultScope = "/.default";

    /// <summary>The address that grants tokens. A configured one may be the tenant's address or already the full one.</summary>
    public static string TokenAddress(BotFrameworkOptions options)
    {
        var login = Given(options.ToChannelFromBotLoginUrl) ?? TenantAddress(options);
        return login.EndsWith(TokenPath, StringComparison.OrdinalIgnoreCase) ? login : login.TrimEnd('/') + TokenPath;
    }

    /// <summary>What the token is for. A configured one may be a resource or already a scope.</summary>
    public static string Scope(BotFrameworkOptions options)
    {
        var scope = Given(options.ToChannelFromBotOAuthScope) ?? Cloud.For(options)!.Scope;
        return scope.EndsWith(DefaultScope, StringComparison.Ordinal) ? scope : scope.TrimEnd('/') + DefaultScope;
    }

    private static string TenantAddress(BotFrameworkOptions options)
    {
        var cloud = Cloud.For(options)!;
        var own = AppTypes.Parse(options.MicrosoftAppType) == AppType.SingleTenant;
        return $"{cloud.Login}/{(own ? options.MicrosoftAppTenantId!.Trim() : cloud.SharedTenant)}";
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
