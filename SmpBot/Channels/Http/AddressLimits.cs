using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.Http;

/// <summary>Keeps one address from posting without end. Only posts: a page that is refused while it loads stays dead.</summary>
internal sealed class AddressLimits(IOptions<LimitsOptions> limits) : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>Policy for doors that clients use themselves.</summary>
    public const string Clients = "posts-of-clients";

    /// <summary>Policy for doors that a channel uses for all of its clients.</summary>
    public const string Channels = "posts-of-channels";

    private const int NetworkOfOneHome = 8;

    public static IServiceCollection Add(IServiceCollection services) =>
        services.AddRateLimiter(_ => { }).AddSingleton<IConfigureOptions<RateLimiterOptions>, AddressLimits>();

    public void Configure(RateLimiterOptions options)
    {
        options.AddPolicy(Clients, context => Limit(context, limits.Value.PostsPerAddress));
        options.AddPolicy(Channels, context => Limit(context, limits.Value.ChannelPostsPerAddress));
        options.OnRejected = (rejected, _) => throw RequestRefused.TooMany(
            rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
    }

    /// <summary>Who counts as one sender: an IPv4 address, or the network that an IPv6 customer is given.</summary>
    public static string Sender(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkOfOneHome))
            : address.ToString();
    }

    private static RateLimitPartition<string> Limit(HttpContext context, int perMinute) => LocalCaller.IsLocal(context.Request)
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetFixedWindowLimiter(Sender(context), _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
