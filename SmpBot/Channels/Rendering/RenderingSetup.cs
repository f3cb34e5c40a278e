namespace SmpBot.Channels.Rendering;

/// <summary>Registers what puts replies into activities.</summary>
internal static class RenderingSetup
{
    public static IServiceCollection AddRendering(this IServiceCollection services)
    {
        services.AddSingleton<TimelineCard>();
        services.AddSingleton<ReplyRenderer>();
        return services;
    }
}
