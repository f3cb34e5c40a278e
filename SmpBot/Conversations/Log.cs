namespace SmpBot.Conversations;

internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Error, "A turn failed in a conversation on {Channel}; the client was told to ask the artist.")]
    public static partial void TurnFailed(this ILogger logger, Exception fault, string channel);
}
