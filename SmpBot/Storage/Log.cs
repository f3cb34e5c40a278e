namespace SmpBot.Storage;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Conversations are kept in {Folder}.")]
    public static partial void Ready(this ILogger logger, string folder);
}
