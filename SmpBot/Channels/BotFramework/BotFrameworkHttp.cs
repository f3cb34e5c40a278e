using SmpBot.Channels.Outbound;

namespace SmpBot.Channels.BotFramework;

/// <summary>The way to Microsoft's services: one client for keys, tokens and the connector.</summary>
internal static class BotFrameworkHttp
{
    public const string Name = "bot-framework";
    private const int LongestAnswer = 1024 * 1024;

    public static IServiceCollection AddBotFrameworkHttp(this IServiceCollection services) => services.AddOutboundHttp(Name, LongestAnswer);
}
