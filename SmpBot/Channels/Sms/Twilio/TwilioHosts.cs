namespace SmpBot.Channels.Sms.Twilio;

/// <summary>Where pictures may lie: with Twilio, and nowhere that a made-up address could lead the artist or our credentials.</summary>
internal static class TwilioHosts
{
    private const string Domain = ".twilio.com";

    /// <summary>True for Twilio's own hosts over https, and for the configured API's.</summary>
    public static bool Holds(string address, TwilioOptions options) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && ((uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && uri.IdnHost.EndsWith(Domain, StringComparison.OrdinalIgnoreCase))
            || uri.GetLeftPart(UriPartial.Authority).Equals(new Uri(options.ApiBase).GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase));
}
