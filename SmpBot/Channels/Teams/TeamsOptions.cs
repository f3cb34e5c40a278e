namespace SmpBot.Channels.Teams;

/// <summary>Microsoft Teams. Configuration section <c>Teams</c>.</summary>
internal sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>Ids of the Microsoft 365 tenants whose people are answered; none for everybody who has the app.</summary>
    public IReadOnlyList<string> AllowedTenants { get; private set; } = [];

    /// <summary>Reads a list, and also one value with commas: what is written as one must not mean none.</summary>
    public static void Read(TeamsOptions options, IConfiguration configuration)
    {
        var tenants = configuration.GetSection($"{Section}:{nameof(AllowedTenants)}");
        options.AllowedTenants =
        [
            .. tenants.GetChildren().Select(child => child.Value ?? "")
                .Concat((tenants.Value ?? "").Split(','))
                .Select(tenant => tenant.Trim())
                .Where(tenant => tenant.Length > 0),
        ];
    }

    /// <summary>False where a tenant is no id, such as a domain name.</summary>
    public static bool AreIds(TeamsOptions options) => options.AllowedTenants.All(tenant => Guid.TryParse(tenant, out _));
}
