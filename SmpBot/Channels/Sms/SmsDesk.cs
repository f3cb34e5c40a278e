using Microsoft.Extensions.Options;
using SmpBot.Channels.Rendering.Sms;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms;

/// <summary>Gives an arrival the manners of SMS, whichever gateway it came through.</summary>
internal sealed class SmsDesk(SmsRenderer renderer, SmsWords words, IOptions<LimitsOptions> limits)
{
    /// <summary>The arrival as an SMS, and the talk that it begins.</summary>
    public (Arrival Arrival, SmsTalk Talk) Take(Arrival arrival, SmsOrigin origin)
    {
        var talk = new SmsTalk(renderer, words, arrival, origin);
        return (arrival with { Manner = talk, RepeatWindow = talk.MayBeRepeated ? null : limits.Value.RepeatWindow }, talk);
    }
}
