using System.Text.Json;
using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;

namespace SmpBot.Channels.Rendering;

/// <summary>Puts replies into activities, as answers to the activity that they belong to.</summary>
internal sealed class ReplyRenderer(ChannelLooks looks, ITimelineSource timelines, IOptions<StudioOptions> studio)
{
    private const string DefaultBotId = "smpbot";

    /// <summary>One activity per reply, each a millisecond after the one before.</summary>
    public IReadOnlyList<Activity> Render(Activity incoming, Turn turn, Outcome outcome) =>
        [.. outcome.Replies.Select((reply, index) => Render(incoming, turn, outcome, reply, outcome.At.AddMilliseconds(index)))];

    /// <summary>A word to the sender of an activity that is no part of any conversation.</summary>
    public Activity Render(Activity incoming, Reply reply, DateTimeOffset at) =>
        looks.For(incoming).Show(Envelope(incoming, at) with { ReplyToId = incoming.Id }, new(reply, null, incoming.From?.Id));

    private Activity Render(Activity incoming, Turn turn, Outcome outcome, Reply reply, DateTimeOffset at)
    {
        var joined = turn.Kind == TurnKind.Joined;
        var message = Envelope(incoming, at) with
        {
            ReplyToId = joined ? null : incoming.Id,
            InputHint = reply.ExpectsInput ? "expectingInput" : "acceptingInput",
            Entities = reply.Answers.Count == 0 ? null : [.. reply.Answers.Select(Entity)],
        };
        var timeline = reply.ShowsTimeline ? TimelineOf(outcome.Conversation, turn.Today) : null;
        return looks.For(incoming).Show(message, new(reply, timeline, joined && incoming.IsShared ? null : incoming.From?.Id));
    }

    private Activity Envelope(Activity incoming, DateTimeOffset at) => new()
    {
        Type = ActivityTypes.Message,
        Timestamp = WireTime.Format(at),
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        From = Bot(incoming.Recipient),
        Recipient = incoming.From is null ? null : incoming.From with { More = null },
        Conversation = incoming.Conversation,
        Locale = studio.Value.Locale,
    };

    private Timeline? TimelineOf(Conversation conversation, DateOnly today) =>
        conversation.Treatment is { } treatment && timelines.View(treatment, today) is { } view ? new(view, treatment.DayOn(today)) : null;

    private ChannelAccount Bot(ChannelAccount? recipient) => new()
    {
        Id = string.IsNullOrEmpty(recipient?.Id) ? DefaultBotId : recipient.Id,
        Name = studio.Value.Name,
        Role = "bot",
    };

    private static JsonElement Entity(AftercareAnswer answer) =>
        JsonSerializer.SerializeToElement(answer, ActivityJson.Default.AftercareAnswer);
}
