using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Rendering;

namespace SmpBot.Channels.Teams;

/// <summary>Registers what is particular about Teams; its activities come in by the Bot Framework's door.</summary>
internal static class TeamsSetup
{
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddOptions<TeamsOptions>()
            .Configure<IConfiguration>(TeamsOptions.Read)
            .Validate(TeamsOptions.AreIds, "Teams:AllowedTenants must be ids of Microsoft 365 tenants, such as 72f988bf-86f1-41af-91ab-2d7cd011db47; domain names do not work.")
            .ValidateOnStart();
        services.AddSingleton<IChannelReader, TeamsReader>();
        services.AddSingleton<IChannelLook, TeamsLook>();
        services.AddSingleton<IInvokeHandler, CardActionInvoke>();
        return services;
    }
}
