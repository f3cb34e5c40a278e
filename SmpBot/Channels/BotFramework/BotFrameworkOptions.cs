namespace SmpBot.Channels.BotFramework;

/// <summary>
/// The registration with Azure Bot Service. Configured at the root, under the names that its documentation uses, so that
/// the settings of an existing bot work as they are.
/// </summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>How the app proves itself: MultiTenant (also where empty), SingleTenant or UserAssignedMSI.</summary>
    public string? MicrosoftAppType { get; set; }

    /// <summary>The bot's app id; empty where the bot is not registered.</summary>
    public string? MicrosoftAppId { get; set; }

    /// <summary>The app's client secret; empty for a certificate or a managed identity.</summary>
    public string? MicrosoftAppPassword { get; set; }

    /// <summary>The tenant of a single-tenant app or a managed identity.</summary>
    public string? MicrosoftAppTenantId { get; set; }

    /// <summary>A PKCS#12 or PEM file with certificate and private key, instead of a client secret.</summary>
    public string? MicrosoftAppCertificateFile { get; set; }

    /// <summary>What the certificate file is locked with; empty for nothing.</summary>
    public string? MicrosoftAppCertificatePassword { get; set; }

    /// <summary>Empty for the public cloud, <c>https://botframework.azure.us</c> for the US government's.</summary>
    public string? ChannelService { get; set; }

    /// <summary>Where the channels' signing keys are found, instead of the cloud's own address.</summary>
    public string? BotOpenIdMetadata { get; set; }

    /// <summary>What the bot asks a token for, instead of the cloud's own scope.</summary>
    public string? ToChannelFromBotOAuthScope { get; set; }

    /// <summary>Where the bot asks for its token, tenant included, instead of the cloud's own address.</summary>
    public string? ToChannelFromBotLoginUrl { get; set; }

    /// <summary>True where the bot is registered.</summary>
    public bool HasAppId => !string.IsNullOrWhiteSpace(MicrosoftAppId);
}
