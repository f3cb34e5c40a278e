namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>Who has sent a request to the bot's endpoint, as far as that is proven.</summary>
internal sealed class Caller
{
    private readonly string? _serviceUrl;
    private readonly IReadOnlySet<string> _channels;

    private Caller(bool signed, string? serviceUrl, IReadOnlySet<string> channels)
    {
        Signed = signed;
        _serviceUrl = serviceUrl;
        _channels = channels;
    }

    /// <summary>Somebody on this machine, who has proven nothing.</summary>
    public static Caller ThisMachine { get; } = new(false, null, new HashSet<string>());

    /// <summary>True where a channel's token came with the request.</summary>
    public bool Signed { get; }

    /// <summary>A channel with a token for <paramref name="serviceUrl"/>, signed with a key for <paramref name="channels"/>.</summary>
    public static Caller Channel(string? serviceUrl, IReadOnlySet<string> channels) => new(true, serviceUrl, channels);

    /// <summary>Why the caller may not send this activity, or null where it may.</summary>
    public string? ObjectionTo(Activity activity) =>
        !Signed ? null
        : string.IsNullOrEmpty(_serviceUrl) ? "the token has no serviceurl"
        : !_serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase) ? "the token is for another serviceUrl than the activity's"
        : !SafeAddress.Holds(_serviceUrl) ? "the serviceUrl is not https"
        : string.IsNullOrEmpty(activity.ChannelId) || !_channels.Contains(activity.ChannelId) ? "the signing key is not endorsed for the activity's channelId"
        : null;
}
