using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine;

/// <summary>Puts a turn into the activities that clients see: their own first, then the bot's.</summary>
internal sealed class DirectLineLines(ReplyRenderer renderer)
{
    private const string ChannelId = "directline";
    private const string BotId = "smpbot";

    /// <summary>The lines of a turn; the result is the id of the client's own activity.</summary>
    public Rendered Render(DirectLineToken who, Activity posted, Turn? turn, Outcome outcome)
    {
        var stamped = Stamp(who, posted, outcome);
        // What the channel itself tells the bot is not shown to the client, hence never answered by id either.
        var shown = posted.Type != ActivityTypes.ConversationUpdate;
        var activities = shown ? new List<Activity> { stamped } : [];
        if (turn is not null)
        {
            var replies = renderer.Render(stamped, turn, outcome with { At = outcome.At.AddMilliseconds(activities.Count) });
            activities.AddRange(replies.Select((reply, index) => reply with
            {
                Id = IdOf(who, outcome.NextSequence + (shown ? 1 : 0) + index),
                ServiceUrl = null,
            }));
        }

        return new(stamped.Id!, [.. activities.Select(Write)]);
    }

    /// <summary>The posted activity with everything that is the server's to say; the rest stays as the client sent it.</summary>
    private static Activity Stamp(DirectLineToken who, Activity posted, Outcome outcome) => posted with
    {
        Id = IdOf(who, outcome.NextSequence),
        Timestamp = WireTime.Format(outcome.At),
        ChannelId = ChannelId,
        ServiceUrl = null,
        DeliveryMode = null,
        Conversation = new() { Id = who.Conversation },
        From = new() { Id = who.User, Name = posted.From?.Name, Role = "user" },
        Recipient = new() { Id = BotId },
    };

    private static string IdOf(DirectLineToken who, long sequence) => $"{who.Conversation}|{sequence:D7}";

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);
}
