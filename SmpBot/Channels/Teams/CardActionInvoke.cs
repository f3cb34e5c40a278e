using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.Teams;

/// <summary>
/// A tapped button of a card: <c>adaptiveCard/action</c>. It says the same as the typed choice, however old the card is; the
/// response takes the buttons away, and the answer comes as a message.
/// </summary>
internal sealed class CardActionInvoke(TurnReader turns) : IInvokeHandler
{
    private const string Card = "application/vnd.microsoft.card.adaptive";
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";
    private const string Execute = "Action.Execute";

    public string Name => "adaptiveCard/action";

    public Turn? Read(Activity invoke) =>
        Chosen(invoke) is { } choice ? turns.Read(invoke with { Type = ActivityTypes.Message, Text = choice.Text }) : null;

    public InvokeAnswer Answer(Activity invoke, IReadOnlyList<Activity> replies) =>
        Chosen(invoke) is { } choice ? new(Body(200, Card, ChoiceCard.Chosen(choice.Text)), replies)
        : IsOfAnotherCard(invoke) ? new(Refuse(TeamsPhrases.Newer), [])
        : new(Body(400, Error, new JsonObject { ["code"] = "BadRequest", ["message"] = TeamsPhrases.NoChoice }), []);

    public InvokeResponse Refuse(string word) => Body(200, Message, word);

    /// <summary>The status that counts is in the body; the request's own only says that it was understood.</summary>
    private static InvokeResponse Body(int status, string type, JsonNode value) => new(
        StatusCodes.Status200OK,
        JsonSerializer.SerializeToElement(
            new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value },
            ActivityJson.Default.JsonObject));

    private static CardChoice? Chosen(Activity invoke) =>
        Action(invoke).StringOf("type") == Execute && Action(invoke).StringOf("verb") == ChoiceCard.Verb ? CardChoice.Of(invoke) : null;

    /// <summary>A button as an earlier or later program may have made it.</summary>
    private static bool IsOfAnotherCard(Activity invoke) => Action(invoke).StringOf("verb") is { } verb && verb != ChoiceCard.Verb;

    private static JsonElement? Action(Activity invoke) => invoke.Value.Member("action");
}
