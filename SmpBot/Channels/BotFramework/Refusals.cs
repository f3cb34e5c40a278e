using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Tells somebody who may not be answered why. Nothing is kept of them, hence the word is tried once.</summary>
internal sealed class Refusals(ReplyRenderer renderer, PassingCalls calls, TimeProvider time)
{
    public IResult Answer(ReplyDelivery delivery, Activity activity, Reply word)
    {
        var said = renderer.Render(activity, word, time.GetUtcNow());
        if (delivery.Say(said) is not { } call)
        {
            return MessagesEndpoint.Json(ReplyDelivery.Body([said]));
        }

        calls.Send(call);
        return Results.Ok();
    }
}
