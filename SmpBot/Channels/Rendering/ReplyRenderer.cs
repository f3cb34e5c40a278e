using System.Text.Json;
using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;

namespace SmpBot.Channels.Rendering;

/// <summary>Puts replies into activities, as answers to the activity that they belong to.</summary>
internal sealed class ReplyRenderer(TimelineCard timeline, IOptions<StudioOptions> studio)
{
    private const string DefaultBotId = "smpbot";

    /// <summary>One activity per reply, each a millisecond after the one before.</summary>
    public IReadOnlyList<Activity> Render(Activity incoming, Turn turn, Outcome outcome) =>
        [.. outcome.Replies.Select((reply, index) => Render(incoming, turn, outcome, reply, outcome.At.AddMilliseconds(index)))];

    private Activity Render(Activity incoming, Turn turn, Outcome outcome, Reply reply, DateTimeOffset at) => new()
    {
        Type = ActivityTypes.Message,
        Timestamp = WireTime.Format(at),
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        From = Bot(incoming.Recipient),
        Recipient = incoming.From is null ? null : incoming.From with { More = null },
        Conversation = incoming.Conversation,
        ReplyToId = turn.Kind == TurnKind.Joined ? null : incoming.Id,
        Locale = studio.Value.Locale,
        Text = reply.Text,
        TextFormat = "plain",
        InputHint = reply.ExpectsInput ? "expectingInput" : "acceptingInput",
        SuggestedActions = Choices(reply, incoming.From?.Id),
        Entities = reply.Answers.Count == 0 ? null : [.. reply.Answers.Select(Entity)],
        Attachments = reply.ShowsTimeline ? timeline.AttachmentsFor(outcome.Conversation.Treatment, turn.Today) : null,
    };

    private ChannelAccount Bot(ChannelAccount? recipient) => new()
    {
        Id = string.IsNullOrEmpty(recipient?.Id) ? DefaultBotId : recipient.Id,
        Name = studio.Value.Name,
        Role = "bot",
    };

    private static SuggestedActions? Choices(Reply reply, string? clientId) => reply.Choices.Count == 0
        ? null
        : new()
        {
            To = clientId is null ? [] : [clientId],
            Actions = [.. reply.Choices.Select(choice => new CardAction
            {
                Type = "imBack",
                Title = choice,
                Value = JsonSerializer.SerializeToElement(choice, ActivityJson.Default.String),
            })],
        };

    private static JsonElement Entity(AftercareAnswer answer) =>
        JsonSerializer.SerializeToElement(answer, ActivityJson.Default.AftercareAnswer);
}
