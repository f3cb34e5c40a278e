namespace SmpBot.Channels.Sms.Twilio;

/// <summary>The studio's Twilio account. Configuration section <c>Twilio</c>; without an auth token the channel is closed.</summary>
internal sealed class TwilioOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Twilio";

    /// <summary>The account, <c>AC…</c>.</summary>
    public string? AccountSid { get; set; }

    /// <summary>Its secret: signs what Twilio sends, and lets us send.</summary>
    public string? AuthToken { get; set; }

    /// <summary>The number that replies come from.</summary>
    public string? From { get; set; }

    /// <summary>The messaging service that replies go through, <c>MG…</c>, instead of a number.</summary>
    public string? MessagingServiceSid { get; set; }

    /// <summary>The webhook's address as it is entered at Twilio, where a proxy stands in between; its host alone will do.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>Twilio's REST API.</summary>
    public string ApiBase { get; set; } = "https://api.twilio.com";

    /// <summary>True where the channel is set up.</summary>
    public bool IsOpen => !string.IsNullOrWhiteSpace(AuthToken);
}
