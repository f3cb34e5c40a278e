using SmpBot.Channels.Sms.Twilio;

namespace SmpBot.Channels.Sms;

/// <summary>Registers what every SMS goes through, and the gateways of our own.</summary>
internal static class SmsSetup
{
    public static IServiceCollection AddSms(this IServiceCollection services)
    {
        services.AddSingleton<SmsWords>();
        services.AddSingleton<SmsDesk>();
        return services.AddTwilio();
    }

    public static WebApplication MapSms(this WebApplication app) => app.MapTwilio();
}
