using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Registers and maps the Bot Framework channel.</summary>
internal static class BotFrameworkSetup
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("").ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkRules>();
        services.AddBotFrameworkHttp();
        services.AddSingleton<IDocumentRetriever, KeyDocuments>();
        services.AddSingleton<ChannelKeys>();
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<ClientCredentials>();
        services.AddSingleton<ManagedIdentity>();
        services.AddSingleton(Source);
        services.AddSingleton<AppTokens>();
        services.AddSingleton<ConnectorRoute>();
        services.AddSingleton<IOutgoingRoute>(provider => provider.GetRequiredService<ConnectorRoute>());
        services.AddSingleton<PassingCalls>();
        services.AddSingleton<ClientCalendar>();
        services.AddSingleton<TurnReader>();
        services.AddSingleton<ChannelReaders>();
        services.AddSingleton<FileRules>();
        services.AddSingleton<ArrivalReader>();
        services.AddSingleton<MessagesGate>();
        services.AddSingleton<TypingSignal>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<InvokeEndpoint>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    public static WebApplication MapBotFramework(this WebApplication app)
    {
        app.Services.GetRequiredService<MessagesGate>().Announce();
        // Not now: it needs the reader, which is being made meanwhile.
        var endpoint = new Lazy<MessagesEndpoint>(app.Services.GetRequiredService<MessagesEndpoint>);
        app.MapPost("/api/messages", (HttpRequest request) => endpoint.Value.PostAsync(request)).RequireRateLimiting(AddressLimits.Channels);
        return app;
    }

    private static IAppTokenSource Source(IServiceProvider services) =>
        AppTypes.Parse(services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.MicrosoftAppType) == AppType.UserAssignedMsi
            ? services.GetRequiredService<ManagedIdentity>()
            : services.GetRequiredService<ClientCredentials>();
}
