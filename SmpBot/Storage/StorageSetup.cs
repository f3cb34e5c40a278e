using SmpBot.Conversations;

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
        services.AddHealthChecks().AddCheck<StorageCheck>("storage");
        services.AddHostedService<StorageStart>();
        return services;
    }
}
