using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.Rendering;

/// <summary>Web Chat, wherever it is hosted, and the Emulator: choices to tap, cards, and Markdown where there is a link to open.</summary>
internal sealed class WebLook : IChannelLook
{
    public IReadOnlyList<string> Channels => ["directline", "webchat", "emulator", "test"];

    public bool ShowsTyping => true;

    public Activity Show(Activity message, Shown shown)
    {
        var hasLink = Markdown.HasLink(shown.Reply.Text);
        return message with
        {
            Text = hasLink ? Markdown.Of(shown.Reply.Text) : shown.Reply.Text,
            TextFormat = hasLink ? "markdown" : "plain",
            SuggestedActions = Choices(shown.Reply, shown.Client),
            Attachments = shown.Timeline is { } timeline ? [AdaptiveCard.Attach(TimelineCard.Render(timeline))] : null,
        };
    }

    private static SuggestedActions? Choices(Reply reply, string? client) => reply.Choices.Count == 0
        ? null
        : new()
        {
            To = client is null ? [] : [client],
            Actions = [.. reply.Choices.Select(choice => new CardAction
            {
                Type = "imBack",
                Title = choice,
                Value = JsonSerializer.SerializeToElement(choice, ActivityJson.Default.String),
            })],
        };
}
