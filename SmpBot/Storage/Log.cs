namespace SmpBot.Storage;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Information, "Conversations are kept in {Folder}.")]
    public static partial void Ready(this ILogger logger, string folder);

    [LoggerMessage(2051, LogLevel.Information, "{Count} entries of the gap log were from before {First} and have been removed.")]
    public static partial void GapsRemoved(this ILogger logger, int count, DateOnly first);

    [LoggerMessage(2052, LogLevel.Warning, "{Removal} could not remove what is too old; it is tried again in a day.")]
    public static partial void NotRemoved(this ILogger logger, Exception fault, string removal);

    [LoggerMessage(2053, LogLevel.Information, "{Count} records of deliveries were from before {Before} and have been removed.")]
    public static partial void DeliveriesRemoved(this ILogger logger, int count, DateTimeOffset before);
}
