using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.WebChat;

/// <summary>Keeps one address from opening conversations without end.</summary>
internal sealed class ChatLimits(IOptions<ChatOptions> chat) : IConfigureOptions<RateLimiterOptions>
{
    public const string Policy = "chat-openings";

    public void Configure(RateLimiterOptions options) =>
        options.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
            AddressLimits.Sender(context),
            _ => new() { PermitLimit = chat.Value.OpeningsPerMinute, Window = TimeSpan.FromMinutes(1) }));
}
