namespace SmpBot.Conversations.Outbox;

/// <summary>Registers what delivers replies.</summary>
internal static class OutboxSetup
{
    /// <summary>Adds the worker; routes are registered as <see cref="IOutgoingRoute"/> by whoever has one.</summary>
    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxMetrics>();
        services.AddSingleton<OutboxSender>();
        services.AddSingleton<OutboxDelivery>();
        services.AddHostedService<OutboxWorker>();
        return services;
    }
}
