using System.Text.Json.Nodes;
using SmpBot.Channels.Rendering;

namespace SmpBot.Channels.Teams;

/// <summary>Choices as a card's buttons, and what stands in its place once one was tapped.</summary>
internal static class ChoiceCard
{
    /// <summary>The verb of the buttons' action.</summary>
    public const string Verb = "choose";

    public static JsonObject Of(IReadOnlyList<string> choices, string? client) => AdaptiveCard.Of(
        new JsonArray(new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray([.. choices.Select(choice => Button(new(choice, client)))]),
        }),
        TeamsPhrases.CanSay(choices));

    public static JsonObject Chosen(string choice) => AdaptiveCard.Of(
        new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = TeamsPhrases.Chosen(choice), ["wrap"] = true, ["isSubtle"] = true }),
        TeamsPhrases.Chosen(choice));

    private static JsonObject Button(CardChoice choice)
    {
        // Clients that know no Action.Execute send the same choice as a message of the client's.
        var said = choice.ToData();
        said["msteams"] = new JsonObject { ["type"] = "messageBack", ["text"] = choice.Text, ["displayText"] = choice.Text };
        return new()
        {
            ["type"] = "Action.Execute",
            ["title"] = choice.Text,
            ["verb"] = Verb,
            ["data"] = choice.ToData(),
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = choice.Text, ["data"] = said },
        };
    }
}
