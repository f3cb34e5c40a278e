using SmpBot.Channels.BotFramework;
using SmpBot.Channels.DirectLine.Uploads;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary><c>/conversations/{id}/activities</c>: send, poll.</summary>
internal sealed class ActivityEndpoints(DirectLineTokens tokens, DirectLineChannel channel, UploadLinks links)
{
    private const int LargestPage = 500;

    public async Task<IResult> PostAsync(HttpRequest request, string id)
    {
        var who = await ConversationEndpoints.RequireMemberAsync(tokens, request, id);
        var activity = await JsonBody.ReadAsync(request, ActivityJson.Default.Activity);
        ActivityRules.RequireType(activity);
        ActivityRules.RequireLimits(activity);
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing or ActivityTypes.EndOfConversation))
        {
            throw RequestRefused.BadRequest("Clients may send activities of the types message, event, typing and endOfConversation.");
        }

        return Results.Json(new(await channel.PostAsync(who, activity)), DirectLineJson.Default.WireId);
    }

    public async Task<IResult> PollAsync(HttpRequest request, string id, string? watermark)
    {
        await ConversationEndpoints.RequireMemberAsync(tokens, request, id);
        var after = ActivitySet.Watermark(watermark);
        var lines = await channel.ReadAsync(id, after, LargestPage);
        if (lines.Count == 0 && await channel.LastSequenceAsync(id) is null)
        {
            throw RequestRefused.NotFound("There is no such conversation; begin a new one.");
        }

        request.HttpContext.Response.Headers.CacheControl = "no-store";
        return Results.Text(links.Open(ActivitySet.Write(lines, after), id, DirectLineAddress.Of(request)), "application/json");
    }
}
