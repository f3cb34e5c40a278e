using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Makes an arrival of an activity, with what its channel is known for.</summary>
internal sealed class ArrivalReader(FileRules files, IOptions<LimitsOptions> limits)
{
    /// <summary>Azure's SMS channel: its gateway may bring the same message again under another id.</summary>
    private const string Sms = "sms";

    private const string UnnamedChannel = "unnamed";

    /// <summary>What came from a channel of Azure Bot Service.</summary>
    public Arrival Read(Activity activity, Turn? turn) => Read(
        new(activity.ChannelId ?? UnnamedChannel, ActivityRules.RequireConversation(activity)),
        string.IsNullOrEmpty(activity.Id) ? null : activity.Id,
        turn,
        activity);

    /// <summary>What came of an activity in the conversation <paramref name="key"/>.</summary>
    public Arrival Read(ConversationKey key, string? deliveryId, Turn? turn, Activity activity) => new(key, deliveryId, turn)
    {
        Files = ClientFiles.Of(activity),
        Notice = files.Check(activity),
        RepeatWindow = key.Channel == Sms && activity.Attachments is not { Count: > 0 } ? limits.Value.RepeatWindow : null,
    };
}
