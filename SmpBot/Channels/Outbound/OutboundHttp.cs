namespace SmpBot.Channels.Outbound;

/// <summary>HTTP clients for far sides that are given secrets and addresses of people.</summary>
internal static class OutboundHttp
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <param name="services">Where the client is registered.</param>
    /// <param name="name">Name of the client.</param>
    /// <param name="longestAnswer">How much of an answer is read, in bytes.</param>
    public static IServiceCollection AddOutboundHttp(this IServiceCollection services, string name, int longestAnswer)
    {
        services.AddHttpClient(name, client =>
        {
            client.Timeout = LongestWait;
            client.MaxResponseContentBufferSize = longestAnswer;
            client.DefaultRequestHeaders.UserAgent.ParseAdd("SmpBot");
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            // A token or secret goes to the address that it was meant for and to no other.
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        // Addresses name conversations, and those of SMS are telephone numbers.
        .RemoveAllLoggers();
        return services;
    }
}
