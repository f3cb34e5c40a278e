using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Teams;

/// <summary>What a button of one of the bot's cards says when it is tapped.</summary>
/// <param name="Text">The choice, as if it was typed.</param>
/// <param name="Client">Whom the card was for, or null where it was for everybody.</param>
internal sealed record CardChoice(string Text, string? Client)
{
    private const string ChoiceKey = "choice", ClientKey = "client";

    /// <summary>The choice that an activity brings: from <c>Action.Execute</c> as an invoke, from <c>Action.Submit</c> as a message; null for none.</summary>
    public static CardChoice? Of(Activity activity)
    {
        var data = activity.Type == ActivityTypes.Invoke ? activity.Value.Member("action").Member("data") : activity.Value;
        return data.StringOf(ChoiceKey) is { Length: > 0 } choice ? new(choice, data.StringOf(ClientKey)) : null;
    }

    /// <summary>In a conversation of several people everybody sees the buttons.</summary>
    public bool MayBeTakenBy(string? client) => Client is null || Client == client;

    /// <summary>What the button carries.</summary>
    public JsonObject ToData()
    {
        var data = new JsonObject { [ChoiceKey] = Text };
        if (Client is not null)
        {
            data[ClientKey] = Client;
        }

        return data;
    }
}
