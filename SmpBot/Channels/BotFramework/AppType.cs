namespace SmpBot.Channels.BotFramework;

/// <summary>How the bot's app proves itself to the Bot Connector.</summary>
internal enum AppType
{
    /// <summary>With a secret or certificate, to the tenant that Bot Framework bots share.</summary>
    MultiTenant,

    /// <summary>With a secret or certificate, to its own tenant.</summary>
    SingleTenant,

    /// <summary>By the machine that it runs on.</summary>
    UserAssignedMsi,
}

internal static class AppTypes
{
    /// <summary>The type in the configuration, or null where it is none.</summary>
    public static AppType? Parse(string? name) =>
        string.IsNullOrWhiteSpace(name) ? AppType.MultiTenant
        : Enum.TryParse<AppType>(name.Trim(), ignoreCase: true, out var type) && Enum.IsDefined(type) && !char.IsDigit(name.Trim()[0]) ? type
        : null;
}
