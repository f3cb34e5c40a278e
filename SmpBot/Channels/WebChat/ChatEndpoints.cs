using SmpBot.Channels.BotFramework;
using SmpBot.Channels.DirectLine;
using SmpBot.Channels.Http;
using SmpBot.Channels.Rendering;
using SmpBot.Conversations;

namespace SmpBot.Channels.WebChat;

/// <summary>What the chat page asks its server for.</summary>
internal sealed class ChatEndpoints(
    ChatCookie cookie,
    DirectLineChannel channel,
    DirectLineTokens tokens,
    ClientCalendar calendar,
    ITimelineSource timeline)
{
    /// <summary>Opens the client's conversation again, or a new one, with a token that is good for this conversation only.</summary>
    public async Task<IResult> OpenAsync(HttpContext context)
    {
        if (!SameOrigin.Holds(context.Request))
        {
            throw RequestRefused.Forbidden("Forbidden", "Only the chat page of this server may open the chat.");
        }

        var body = await JsonBody.ReadAsync(context.Request, ChatJson.Default.OpenChat);
        var about = new Activity { LocalTimestamp = body.LocalTimestamp, LocalTimezone = body.LocalTimezone, Locale = body.Locale };
        ActivityRules.RequireLimits(about);
        var known = cookie.Read(context.Request, body.Framed);
        var who = known is null || body.StartOver ? DirectLineToken.New(known?.User) : known;
        await channel.StartAsync(who, about);
        cookie.Write(context, who, body.Framed);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new(tokens.Issue(who), who.Conversation, DirectLineSetup.Root), ChatJson.Default.OpenedChat);
    }

    /// <summary>The client's day and stage, for the top of the page.</summary>
    public async Task<IResult> StatusAsync(HttpContext context, string? localTimestamp, bool framed)
    {
        context.Response.Headers.CacheControl = "no-store";
        var who = cookie.Read(context.Request, framed);
        var treatment = who is null ? null : (await channel.FindAsync(who.Conversation))?.Treatment;
        if (treatment is null)
        {
            return Results.Json(new(), ChatJson.Default.ChatStatus);
        }

        var today = calendar.Today(new() { LocalTimestamp = localTimestamp });
        var view = timeline.View(treatment, today);
        var stage = view?.Stages.FirstOrDefault(one => one.IsCurrent);
        var next = view?.Changes.FirstOrDefault(change => change.On > today);
        return Results.Json(
            new(
                treatment.DayOn(today),
                stage?.Id,
                stage?.Title,
                next is null ? null : new(next.On, CardDate.Short(next.On), next.Text)),
            ChatJson.Default.ChatStatus);
    }
}
