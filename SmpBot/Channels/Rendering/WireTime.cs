namespace SmpBot.Channels.Rendering;

/// <summary>Moments as the protocol writes them.</summary>
internal static class WireTime
{
    public static string Format(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'");
}
