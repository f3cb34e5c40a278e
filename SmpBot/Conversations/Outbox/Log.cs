namespace SmpBot.Conversations.Outbox;

internal static partial class Log
{
    [LoggerMessage(1101, LogLevel.Error, "Message {Position} of conversation number {Conversation} was given up after {Attempts} attempts by {Route}. It is kept in the table outbox, state 'dead', with the reason.")]
    public static partial void Dead(this ILogger logger, long position, long conversation, string route, int attempts);

    [LoggerMessage(1102, LogLevel.Error, "Messages wait for the route {Route}, which is not set up; configure its channel again, or they are given up in time.")]
    public static partial void NoRoute(this ILogger logger, string route);

    [LoggerMessage(1103, LogLevel.Error, "The route {Route} failed; the message is tried again.")]
    public static partial void RouteFailed(this ILogger logger, Exception fault, string route);

    [LoggerMessage(1104, LogLevel.Error, "The outbox could not be read or written; it is tried again.")]
    public static partial void Stalled(this ILogger logger, Exception fault);

    [LoggerMessage(1105, LogLevel.Information, "Message {Position} of conversation number {Conversation} was not sent by {Route}: the client wants no more messages.")]
    public static partial void Unsaid(this ILogger logger, long position, long conversation, string route);
}
