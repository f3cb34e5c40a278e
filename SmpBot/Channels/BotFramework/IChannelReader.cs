using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>What the activities of one channel mean. Register one for a channel that has ways of its own.</summary>
internal interface IChannelReader
{
    /// <summary>The channel's id.</summary>
    string Channel { get; }

    /// <summary>The step of the conversation, or null where the activity means none.</summary>
    Turn? Read(Activity activity);

    /// <summary>Whose memory an activity belongs to: the id under which the conversation is kept.</summary>
    string ConversationOf(Activity activity);

    /// <summary>What the sender is told instead of an answer, or null where the activity may be answered. Nothing is kept of one that may not.</summary>
    Reply? Refuse(Activity activity);
}

/// <summary>Chooses who reads an activity.</summary>
internal sealed class ChannelReaders(IEnumerable<IChannelReader> readers, TurnReader usual)
{
    private readonly Dictionary<string, IChannelReader> _readers = readers.ToDictionary(reader => reader.Channel, StringComparer.Ordinal);

    public IChannelReader For(Activity activity) => _readers.GetValueOrDefault(activity.ChannelId ?? "") ?? usual;
}
