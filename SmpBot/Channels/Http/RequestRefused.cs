namespace SmpBot.Channels.Http;

/// <summary>A request that cannot be served as it is. The sender is told why and what to do.</summary>
internal sealed class RequestRefused(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>When it is worth to come again, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>A refusal that tells the sender nothing: the reason is in the log alone.</summary>
    public static RequestRefused Silent(int status, TimeSpan? retryAfter = null) => new(status, "", "") { RetryAfter = retryAfter };

    public static RequestRefused BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static RequestRefused Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "Unauthorized", message);

    public static RequestRefused Forbidden(string code, string message) => new(StatusCodes.Status403Forbidden, code, message);

    public static RequestRefused NotFound(string message) => new(StatusCodes.Status404NotFound, "NotFound", message);

    public static RequestRefused TooLarge(string code, string message) => new(StatusCodes.Status413PayloadTooLarge, code, message);

    public static RequestRefused TooMany(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many at once; wait a minute and try again.") { RetryAfter = retryAfter };
}
