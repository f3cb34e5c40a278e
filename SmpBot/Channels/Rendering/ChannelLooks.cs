using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Rendering;

/// <summary>Chooses how an activity's channel shows replies.</summary>
internal sealed class ChannelLooks(IEnumerable<IChannelLook> looks)
{
    private static readonly PlainLook Plain = new();

    private readonly Dictionary<string, IChannelLook> _looks = looks
        .SelectMany(look => look.Channels.Select(channel => (channel, look)))
        .ToDictionary(pair => pair.channel, pair => pair.look, StringComparer.Ordinal);

    public IChannelLook For(Activity activity) => _looks.GetValueOrDefault(activity.ChannelId ?? "") ?? Plain;
}
