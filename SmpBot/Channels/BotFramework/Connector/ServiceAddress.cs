using System.Text.Json.Serialization;
using SmpBot.Channels.BotFramework.Tokens;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>A channel's service that may be written to, made only from a request that came in from there.</summary>
/// <param name="Url">Its base address.</param>
/// <param name="Signed">True where a token vouched for the address, so that ours may be sent there.</param>
internal sealed record ServiceAddress(string Url, bool Signed)
{
    /// <summary>True for a vouched address over https, and for any on this machine.</summary>
    [JsonIgnore]
    public bool MayBeCalled => Signed ? SafeAddress.Holds(Url) : SafeAddress.IsLoopback(Url);

    /// <summary>Where an activity's replies go, or null where that cannot be trusted. The caller's right to the activity is checked before.</summary>
    public static ServiceAddress? Of(Caller caller, Activity activity) =>
        activity.ServiceUrl is { } url && new ServiceAddress(url, caller.Signed) is { MayBeCalled: true } service ? service : null;
}
