using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Channels.Http;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>The bot's door for Bot Framework channels: <c>POST /api/messages</c>.</summary>
internal sealed class MessagesEndpoint(
    MessagesGate gate,
    ChannelReaders readers,
    ArrivalReader arrivals,
    TurnTaker taker,
    ReplyRenderer renderer,
    TypingSignal typing,
    Refusals refusals,
    InvokeEndpoint invokes)
{
    public async Task<IResult> PostAsync(HttpRequest request)
    {
        JsonBody.RequireSize(request);
        var caller = await gate.AdmitAsync(request);
        var activity = await JsonBody.ReadAsync(request, ActivityJson.Default.Activity);
        ActivityRules.RequireType(activity);
        gate.RequireOwn(caller, activity);
        ActivityRules.RequireLimits(activity);
        return activity.Type == ActivityTypes.Invoke
            ? await invokes.TakeAsync(caller, activity)
            : await TakeAsync(caller, activity);
    }

    public static IResult Json(string body, int status = StatusCodes.Status200OK) => Results.Text(body, "application/json", statusCode: status);

    private async Task<IResult> TakeAsync(Caller caller, Activity activity)
    {
        var reader = readers.For(activity);
        if (reader.Refuse(activity) is { } word)
        {
            return refusals.Answer(ReplyDelivery.For(caller, activity), activity, word);
        }

        if (reader.Read(activity) is not { } turn)
        {
            return ReplyDelivery.IsExpected(activity) ? Json(ReplyDelivery.Body([])) : Results.Ok();
        }

        var delivery = ReplyDelivery.For(caller, activity);
        using var signal = typing.Begin(delivery, activity);
        var taken = await taker.TakeAsync(arrivals.Read(activity, turn), outcome => delivery.Render(renderer.Render(activity, turn, outcome)));
        return delivery.InAnswer ? Json(taken.Result) : Results.Ok();
    }
}
