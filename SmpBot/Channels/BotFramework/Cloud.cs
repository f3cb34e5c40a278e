namespace SmpBot.Channels.BotFramework;

/// <summary>The addresses of one of Microsoft's clouds.</summary>
/// <param name="ChannelService">The value of the setting <c>ChannelService</c> that chooses it.</param>
/// <param name="Issuer">Who signs the channels' tokens.</param>
/// <param name="Metadata">Where the keys of that signature are found.</param>
/// <param name="Login">Where apps get their tokens.</param>
/// <param name="SharedTenant">The tenant of multi-tenant bots.</param>
/// <param name="Scope">What a token for the Bot Connector is asked for.</param>
internal sealed record Cloud(
    string ChannelService,
    string Issuer,
    string Metadata,
    string Login,
    string SharedTenant,
    string Scope)
{
    public static Cloud Public { get; } = new(
        "",
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com",
        "botframework.com",
        "https://api.botframework.com/.default");

    public static Cloud UsGovernment { get; } = new(
        "https://botframework.azure.us",
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us/.default");

    /// <summary>The cloud that the configuration chooses, or null where there is no such cloud.</summary>
    public static Cloud? For(BotFrameworkOptions options)
    {
        var name = (options.ChannelService ?? "").Trim().TrimEnd('/');
        Cloud[] all = [Public, UsGovernment];
        return all.FirstOrDefault(cloud => cloud.ChannelService.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
