using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Rendering;

namespace SmpBot.Channels.Teams;

/// <summary>Teams: plain words, cards for the timeline and the choices. Its own choices to tap are three at most, hence never used.</summary>
internal sealed class TeamsLook : IChannelLook
{
    public IReadOnlyList<string> Channels => ["msteams"];

    public bool ShowsTyping => true;

    public Activity Show(Activity message, Shown shown) => message with
    {
        Text = message.IsShared && shown.Reply.ExpectsInput ? $"{shown.Reply.Text}\n\n{TeamsPhrases.MentionMe}" : shown.Reply.Text,
        TextFormat = "plain",
        Attachments = Cards(message, shown) is { Count: > 0 } cards ? cards : null,
    };

    private static List<JsonElement> Cards(Activity message, Shown shown)
    {
        var cards = new List<JsonElement>();
        if (shown.Timeline is { } timeline)
        {
            cards.Add(AdaptiveCard.Attach(TimelineCard.Render(timeline)));
        }

        if (shown.Reply.Choices is { Count: > 0 } choices)
        {
            cards.Add(AdaptiveCard.Attach(ChoiceCard.Of(choices, message.IsShared ? shown.Client : null)));
        }

        return cards;
    }
}
