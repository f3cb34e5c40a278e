using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.Rendering;

namespace SmpBot.Channels.BotFramework;

/// <summary>Shows the client that the bot is at it, where a turn takes long enough to wonder.</summary>
internal sealed class TypingSignal(ChannelLooks looks, PassingCalls calls, TimeProvider time)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(1);

    /// <summary>Channels show it for some three seconds.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(3);

    /// <summary>Begins to look at the clock; ends with the disposal. Null where there is nothing to show.</summary>
    public IDisposable? Begin(ReplyDelivery delivery, Activity activity) => delivery.InAnswer || !looks.For(activity).ShowsTyping
        ? null
        : time.CreateTimer(_ => calls.Send(delivery.Typing(activity)!), null, LongEnough, Again);
}
