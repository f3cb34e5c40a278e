namespace SmpBot.Channels.Http;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Error, "A request to {Path} failed.")]
    public static partial void RequestFailed(this ILogger logger, Exception fault, string path);
}
