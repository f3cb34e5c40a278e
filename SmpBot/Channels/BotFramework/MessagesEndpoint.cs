using System.Text.Json;
using SmpBot.Channels.Http;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>The bot's door for Bot Framework channels: <c>POST /api/messages</c>.</summary>
internal sealed class MessagesEndpoint(
    MessagesGate gate,
    TurnReader turns,
    TurnTaker taker,
    ReplyRenderer renderer,
    ILogger<MessagesEndpoint> log)
{
    private const string ExpectReplies = "expectReplies";
    private const string UnnamedChannel = "unnamed";
    private int _connectorMissed;

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        gate.RequireOpen(request);
        var activity = await JsonBody.ReadAsync(request, ActivityJson.Default.Activity);
        ActivityRules.RequireType(activity);
        ActivityRules.RequireLimits(activity);
        if (activity.Type == ActivityTypes.Invoke)
        {
            return Results.StatusCode(StatusCodes.Status501NotImplemented);
        }

        var expectsReplies = activity.DeliveryMode == ExpectReplies;
        if (turns.Read(activity) is not { } turn)
        {
            return expectsReplies ? Json("""{"activities":[]}""") : Results.Ok();
        }

        var key = new ConversationKey(activity.ChannelId ?? UnnamedChannel, ActivityRules.RequireConversation(activity));
        var id = string.IsNullOrEmpty(activity.Id) ? null : activity.Id;
        var taken = await taker.TakeAsync(new(key, id, turn), outcome => new(Render(activity, turn, outcome), []));
        if (expectsReplies)
        {
            return Json(taken.Result);
        }

        LogConnectorOnce();
        return Results.Ok();
    }

    private string Render(Activity activity, Turn turn, Outcome outcome) =>
        JsonSerializer.Serialize(new(renderer.Render(activity, turn, outcome)), ActivityJson.Default.ExpectedReplies);

    private static IResult Json(string body) => Results.Text(body, "application/json");

    private void LogConnectorOnce()
    {
        if (Interlocked.Exchange(ref _connectorMissed, 1) == 0)
        {
            log.NoConnector();
        }
    }
}
