using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;
using SmpBot.Channels.Outbound;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>Registers and maps SMS by way of a Twilio number.</summary>
internal static class TwilioSetup
{
    /// <summary>Name of the HTTP client.</summary>
    public const string Client = "twilio";

    private const int LongestAnswer = 256 * 1024;

    public static IServiceCollection AddTwilio(this IServiceCollection services)
    {
        services.AddOptions<TwilioOptions>().BindConfiguration(TwilioOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TwilioOptions>, TwilioRules>();
        services.AddOutboundHttp(Client, LongestAnswer);
        services.AddSingleton<IOutgoingRoute, TwilioRoute>();
        services.AddSingleton<TwilioGate>();
        services.AddSingleton<TwilioEndpoint>();
        return services;
    }

    public static WebApplication MapTwilio(this WebApplication app)
    {
        app.Services.GetRequiredService<TwilioGate>().Announce();
        var endpoint = app.Services.GetRequiredService<TwilioEndpoint>();
        app.MapPost("/api/sms/twilio", endpoint.PostAsync).RequireRateLimiting(AddressLimits.Channels);
        return app;
    }
}
