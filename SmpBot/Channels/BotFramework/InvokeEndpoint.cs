using System.Text.Json;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Takes invokes: activities whose sender waits for a response of their own.</summary>
internal sealed class InvokeEndpoint(
    IEnumerable<IInvokeHandler> handlers, ChannelReaders readers, ArrivalReader arrivals, TurnTaker taker, ReplyRenderer renderer)
{
    private readonly Dictionary<string, IInvokeHandler> _handlers = handlers.ToDictionary(handler => handler.Name, StringComparer.Ordinal);

    public async Task<IResult> TakeAsync(Caller caller, Activity invoke)
    {
        if (invoke.Name is null || !_handlers.TryGetValue(invoke.Name, out var handler))
        {
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        ActivityRules.RequireConversation(invoke);
        var delivery = ReplyDelivery.For(caller, invoke);
        if (readers.For(invoke).Refuse(invoke) is { } refusal)
        {
            return Result(new(handler.Refuse(refusal.Text), []), delivery.InAnswer);
        }

        if (handler.Read(invoke) is not { } turn)
        {
            return Result(new(handler.Answer(invoke, []).Response, []), delivery.InAnswer);
        }

        var taken = await taker.TakeAsync(arrivals.Read(invoke, turn), outcome => Render(handler, invoke, turn, outcome, delivery));
        return Result(JsonSerializer.Deserialize(taken.Result, ActivityJson.Default.InvokeTaken)!, delivery.InAnswer);
    }

    private Rendered Render(IInvokeHandler handler, Activity invoke, Turn turn, Outcome outcome, ReplyDelivery delivery)
    {
        var answer = handler.Answer(invoke, renderer.Render(invoke, turn, outcome));
        var kept = new InvokeTaken(answer.Response, delivery.InAnswer ? answer.Messages : []);
        return new(JsonSerializer.Serialize(kept, ActivityJson.Default.InvokeTaken), []) { Outgoing = delivery.Outgoing(answer.Messages) };
    }

    private static IResult Result(InvokeTaken taken, bool expectsReplies)
    {
        if (expectsReplies)
        {
            var response = new Activity
            {
                Type = ActivityTypes.InvokeResponse,
                Value = JsonSerializer.SerializeToElement(taken.Response, ActivityJson.Default.InvokeResponse),
            };
            return MessagesEndpoint.Json(ReplyDelivery.Body([.. taken.Activities, response]));
        }

        return taken.Response.Body is { } body
            ? MessagesEndpoint.Json(body.GetRawText(), taken.Response.Status)
            : Results.StatusCode(taken.Response.Status);
    }
}
