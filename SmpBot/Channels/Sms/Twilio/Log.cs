namespace SmpBot.Channels.Sms.Twilio;

internal static partial class Log
{
    [LoggerMessage(3201, LogLevel.Information, "/api/sms/twilio is open to Twilio for the account {Account}.")]
    public static partial void Open(this ILogger logger, string account);

    [LoggerMessage(3202, LogLevel.Information, "/api/sms/twilio is closed: Twilio:AuthToken is not configured.")]
    public static partial void Closed(this ILogger logger);

    [LoggerMessage(3203, LogLevel.Warning, "A request to /api/sms/twilio was refused: {Reason}.")]
    public static partial void Refused(this ILogger logger, string reason);

    [LoggerMessage(3204, LogLevel.Warning, "Twilio did not take a message: {Reason}. Status 401 means that Twilio:AccountSid or Twilio:AuthToken is wrong.")]
    public static partial void NotTaken(this ILogger logger, string reason);
}
