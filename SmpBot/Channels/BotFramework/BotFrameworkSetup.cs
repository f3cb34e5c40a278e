using Microsoft.Extensions.Options;

namespace SmpBot.Channels.BotFramework;

/// <summary>Registers and maps the Bot Framework channel.</summary>
internal static class BotFrameworkSetup
{
    public static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("").ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, AppIdRule>();
        services.AddSingleton<ClientCalendar>();
        services.AddSingleton<TurnReader>();
        services.AddSingleton<MessagesGate>();
        services.AddSingleton<MessagesEndpoint>();
        return services;
    }

    public static WebApplication MapBotFramework(this WebApplication app)
    {
        app.Services.GetRequiredService<MessagesGate>().Announce();
        var endpoint = app.Services.GetRequiredService<MessagesEndpoint>();
        app.MapPost("/api/messages", endpoint.PostAsync);
        return app;
    }
}
