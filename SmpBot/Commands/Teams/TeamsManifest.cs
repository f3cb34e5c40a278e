using System.Text.Json.Nodes;
using SmpBot.Conversations;

namespace SmpBot.Commands.Teams;

/// <summary>The manifest of the Teams app, by Microsoft's schema 1.19.</summary>
internal static class TeamsManifest
{
    public const string ColourIcon = "color.png", OutlineIcon = "outline.png";

    private const string Schema = "1.19";
    private const int ShortName = 30, DeveloperName = 32, FullName = 100, ShortDescription = 80;
    private static readonly string[] Scopes = ["personal", "team", "groupChat"];

    public static JsonObject Of(TeamsApp app, StudioOptions studio, string accent) => new()
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Schema}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = Schema,
        ["version"] = app.Version,
        ["id"] = app.AppId.ToString(),
        ["developer"] = new JsonObject
        {
            ["name"] = Cut(studio.Name, DeveloperName),
            ["websiteUrl"] = app.Url.ToString(),
            ["privacyUrl"] = app.Privacy.ToString(),
            ["termsOfUseUrl"] = app.Terms.ToString(),
        },
        ["name"] = new JsonObject { ["short"] = Cut(studio.Name, ShortName), ["full"] = Cut($"{studio.Name}: aftercare", FullName) },
        ["description"] = new JsonObject
        {
            ["short"] = Cut($"Aftercare answers by {studio.Name}", ShortDescription),
            ["full"] = $"Ask about looking after your scalp after scalp micropigmentation. The answers are for the day of healing that you are on. "
                + $"What only {studio.ArtistName} can decide goes to {studio.ArtistName}. This is no doctor: it says where to go when something needs one.",
        },
        ["icons"] = new JsonObject { ["color"] = ColourIcon, ["outline"] = OutlineIcon },
        ["accentColor"] = accent,
        ["bots"] = new JsonArray(new JsonObject
        {
            ["botId"] = app.AppId.ToString(),
            ["scopes"] = Scoped(),
            ["supportsFiles"] = true,
            ["isNotificationOnly"] = false,
            ["commandLists"] = new JsonArray(new JsonObject { ["scopes"] = Scoped(), ["commands"] = Examples() }),
        }),
        ["defaultInstallScope"] = Scopes[0],
        ["validDomains"] = new JsonArray(app.Url.Host),
    };

    private static JsonArray Scoped() => [.. Scopes.Select(scope => JsonValue.Create(scope))];

    /// <summary>What Teams suggests while somebody begins to type.</summary>
    private static JsonArray Examples() =>
    [
        Example("What is normal today?", "Where you are in healing, and what to expect"),
        Example("Can I wear a cap?", "Whether something is fine today, or from which day on"),
        Example("Says who?", "Where the last answer comes from"),
    ];

    private static JsonObject Example(string title, string description) => new() { ["title"] = title, ["description"] = description };

    /// <summary>At most <paramref name="longest"/> characters, whole words where that leaves any.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)].TrimEnd(' ', ',', ':', '-', '&');
    }
}
