namespace SmpBot.Channels.BotFramework;

internal static partial class Log
{
    [LoggerMessage(3101, LogLevel.Information, "/api/messages is open to this machine only: MicrosoftAppId is not configured and the environment is Development.")]
    public static partial void OpenOnLoopback(this ILogger logger);

    [LoggerMessage(3102, LogLevel.Warning, "/api/messages is closed: configure MicrosoftAppId with the app id of the bot's registration, or run in the Development environment to try it from this machine.")]
    public static partial void NotConfigured(this ILogger logger);

    [LoggerMessage(3103, LogLevel.Error, "/api/messages is closed: MicrosoftAppId is configured, but this version does not validate the tokens of Bot Framework channels yet. Remove MicrosoftAppId to use the chat page alone.")]
    public static partial void NoTokenValidation(this ILogger logger);

    [LoggerMessage(3104, LogLevel.Warning, "Replies were stored but not sent: without deliveryMode expectReplies they go through the Bot Connector, which this version does not speak yet.")]
    public static partial void NoConnector(this ILogger logger);
}
