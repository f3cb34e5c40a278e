namespace SmpBot.Channels.BotFramework;

/// <summary>The registration with Azure Bot Service. Configured at the root, under the names that its documentation uses.</summary>
internal sealed class BotFrameworkOptions
{
    /// <summary>The bot's app id; empty where the bot is not registered.</summary>
    public string? MicrosoftAppId { get; set; }
}
