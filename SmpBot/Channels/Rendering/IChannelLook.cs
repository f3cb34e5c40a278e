using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.Rendering;

/// <summary>How one kind of channel shows a reply. What it has no means for it says in words; nothing is left out.</summary>
internal interface IChannelLook
{
    /// <summary>Ids of the channels that show it like this; none for the look of every other channel.</summary>
    IReadOnlyList<string> Channels { get; }

    /// <summary>True where the client can be shown that the bot is at it.</summary>
    bool ShowsTyping { get; }

    /// <summary>Gives <paramref name="message"/> all that is seen of a reply. Addresses and answers are in it already.</summary>
    Activity Show(Activity message, Shown shown);
}

/// <summary>What is to be seen of a reply.</summary>
/// <param name="Reply">The reply.</param>
/// <param name="Timeline">The healing timeline that goes with it, or null.</param>
/// <param name="Client">The client's id on the channel, or null where the reply is for everybody.</param>
internal sealed record Shown(Reply Reply, Timeline? Timeline, string? Client);
