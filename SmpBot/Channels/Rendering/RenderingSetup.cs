using SmpBot.Channels.Rendering.Sms;

namespace SmpBot.Channels.Rendering;

/// <summary>Registers what puts replies into activities.</summary>
internal static class RenderingSetup
{
    /// <summary>Adds the renderer; channels with a look of their own register it as <see cref="IChannelLook"/>.</summary>
    public static IServiceCollection AddRendering(this IServiceCollection services)
    {
        services.AddSingleton<IChannelLook, WebLook>();
        services.AddSingleton<ChannelLooks>();
        services.AddSingleton<ReplyRenderer>();
        services.AddSingleton<SmsRenderer>();
        return services;
    }
}
