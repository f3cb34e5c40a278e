namespace SmpBot.Channels.BotFramework;

/// <summary>Addresses that tokens and keys may travel to and from.</summary>
internal static class SafeAddress
{
    /// <summary>True for https anywhere, and for plain http on this machine, where nobody can listen.</summary>
    public static bool Holds(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.UserInfo.Length == 0;

    /// <summary>True for a web address on this machine.</summary>
    public static bool IsLoopback(string? address) =>
        Holds(address) && new Uri(address!).IsLoopback;
}
