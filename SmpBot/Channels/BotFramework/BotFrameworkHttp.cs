namespace SmpBot.Channels.BotFramework;

/// <summary>The way to Microsoft's services: one client for keys, tokens and the connector.</summary>
internal static class BotFrameworkHttp
{
    public const string Name = "bot-framework";
    private const int LongestAnswer = 1024 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public static IServiceCollection AddBotFrameworkHttp(this IServiceCollection services)
    {
        services.AddHttpClient(Name, client =>
        {
            client.Timeout = LongestWait;
            client.MaxResponseContentBufferSize = LongestAnswer;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("SmpBot");
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // A token goes to the address that it was meant for and to no other.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        // Addresses name conversations, and those of SMS are telephone numbers.
        .RemoveAllLoggers();
        return services;
    }
}
