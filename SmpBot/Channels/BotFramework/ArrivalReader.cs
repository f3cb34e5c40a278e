using SmpBot.Channels.Sms;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Makes an arrival of an activity, with what its channel is known for.</summary>
internal sealed class ArrivalReader(ChannelReaders readers, FileRules files, SmsDesk sms)
{
    /// <summary>Azure's SMS channel.</summary>
    public const string Sms = "sms";

    private const string UnnamedChannel = "unnamed";

    /// <summary>What came from a channel of Azure Bot Service.</summary>
    public Arrival Read(Activity activity, Turn? turn) => Read(
        new(activity.ChannelId ?? UnnamedChannel, readers.For(activity).ConversationOf(activity)),
        string.IsNullOrEmpty(activity.Id) ? null : activity.Id,
        turn,
        activity);

    /// <summary>What came of an activity in the conversation <paramref name="key"/>.</summary>
    public Arrival Read(ConversationKey key, string? deliveryId, Turn? turn, Activity activity)
    {
        var arrival = new Arrival(key, deliveryId, turn) { Files = ClientFiles.Of(activity), Notice = files.Check(activity) };
        // The number behind Azure's channel is one of Twilio's, which confirms STOP itself.
        return key.Channel == Sms && activity.From?.Id is { Length: > 0 } address
            ? sms.Take(arrival, new(address, activity.Attachments is { Count: > 0 }, ConfirmsStop: false)).Arrival
            : arrival;
    }
}
