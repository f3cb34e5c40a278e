using SmpBot.Conversations;
using SmpBot.Conversations.Gaps;
using SmpBot.Conversations.Outbox;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Storage;

/// <summary>Registers the storage.</summary>
public static class StorageSetup
{
    /// <summary>Adds the data folder and the SQLite store behind the ports of Conversations.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DataFolder>();
        services.AddSingleton<Database>();
        services.AddSingleton<DatabaseWriter>();
        services.AddSingleton<SqliteConversations>();
        services.AddSingleton<IConversationStore>(provider => provider.GetRequiredService<SqliteConversations>());
        services.AddSingleton<IChannelLog>(provider => provider.GetRequiredService<SqliteConversations>());
        services.AddSingleton<IClientFiles, SqliteClientFiles>();
        services.AddSingleton<IResumeCodes, SqliteResumeCodes>();
        services.AddSingleton<IOutbox, SqliteOutbox>();
        services.AddSingleton<IConsent, SqliteConsent>();
        services.AddOptions<GapOptions>().BindConfiguration(GapOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IGapLog, SqliteGaps>();
        services.AddHealthChecks().AddCheck<StorageCheck>("storage");
        services.AddHostedService<StorageStart>();
        services.AddSingleton<IRemoval, GapRemoval>();
        services.AddSingleton<IRemoval, DeliveryRemoval>();
        services.AddHostedService<Retention>();
        return services;
    }
}
