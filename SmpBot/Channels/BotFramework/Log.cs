namespace SmpBot.Channels.BotFramework;

internal static partial class Log
{
    [LoggerMessage(3101, LogLevel.Information, "/api/messages is open to this machine only: MicrosoftAppId is not configured and the environment is Development.")]
    public static partial void OpenOnLoopback(this ILogger logger);

    [LoggerMessage(3102, LogLevel.Warning, "/api/messages is closed: configure MicrosoftAppId with the app id of the bot's registration, or run in the Development environment to try it from this machine.")]
    public static partial void NotConfigured(this ILogger logger);

    [LoggerMessage(3103, LogLevel.Information, "/api/messages is open to Bot Framework channels with a token for the app {AppId}.")]
    public static partial void OpenToChannels(this ILogger logger, string appId);

    [LoggerMessage(3104, LogLevel.Warning, "A request to /api/messages was refused with {Status} because of its token: {Reason}.")]
    public static partial void TokenRefused(this ILogger logger, int status, string reason);

    [LoggerMessage(3105, LogLevel.Error, "No token can be checked: the channels' signing keys could not be fetched from {Address}. See that this machine can reach it.")]
    public static partial void NoKeys(this ILogger logger, Exception fault, string address);

    [LoggerMessage(3106, LogLevel.Warning, "The channels' signing keys could not be renewed from {Address}; those known so far are used on.")]
    public static partial void KeysNotRenewed(this ILogger logger, Exception fault, string address);

    [LoggerMessage(3107, LogLevel.Error, "The bot's own token could not be had: {Reason}. Replies wait until it can; see that the MicrosoftApp settings are right and the secret or certificate has not expired.")]
    public static partial void NoAppToken(this ILogger logger, string reason);

    [LoggerMessage(3108, LogLevel.Warning, "The Bot Connector did not take a message: {Reason}.")]
    public static partial void NotTaken(this ILogger logger, string reason);
}
