using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.WebChat;

/// <summary>Keeps one address from opening conversations without end.</summary>
internal sealed class ChatLimits(IOptions<ChatOptions> chat) : IConfigureOptions<RateLimiterOptions>
{
    public const string Policy = "chat-openings";

    public void Configure(RateLimiterOptions options)
    {
        options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new() { PermitLimit = chat.Value.OpeningsPerMinute, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            throw new RequestRefused(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many at once; wait a minute and try again.");
        };
    }
}
