using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.DirectLine;

/// <summary><c>/conversations</c>: begin one, come back to one.</summary>
internal sealed class ConversationEndpoints(DirectLineTokens tokens, DirectLineChannel channel, StreamTickets tickets)
{
    public async Task<IResult> StartAsync(HttpRequest request)
    {
        var who = await tokens.RequireAsync(request);
        var body = await JsonBody.ReadOptionalAsync(request, DirectLineJson.Default.WireStart);
        var began = await channel.StartAsync(who, new Activity { Locale = body?.Locale });
        return Answer(request, who, watermark: 0, began ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task<IResult> ReconnectAsync(HttpRequest request, string id, string? watermark)
    {
        var who = await RequireMemberAsync(tokens, request, id);
        var last = await channel.LastSequenceAsync(id)
            ?? throw RequestRefused.NotFound("There is no such conversation; begin a new one.");
        // Without a watermark a client wants only what is new; an empty one means that it has nothing yet.
        return Answer(request, who, watermark is null ? last : ActivitySet.Watermark(watermark), StatusCodes.Status200OK);
    }

    /// <summary>The sender's token; refuses one that is for another conversation.</summary>
    public static async Task<DirectLineToken> RequireMemberAsync(DirectLineTokens tokens, HttpRequest request, string id)
    {
        var who = await tokens.RequireAsync(request);
        return who.Conversation == id
            ? who
            : throw RequestRefused.Forbidden("Forbidden", "The token is for another conversation.");
    }

    private IResult Answer(HttpRequest request, DirectLineToken who, long watermark, int status)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var ticket = tickets.Issue(who.Conversation, watermark);
        var stream = $"{scheme}://{request.Host}{request.PathBase}{DirectLineSetup.Root}/conversations/{who.Conversation}/stream?t={ticket}&watermark={watermark}";
        return Results.Json(
            new(who.Conversation, tokens.Issue(who), (int)tokens.Lifetime.TotalSeconds, stream),
            DirectLineJson.Default.WireConversation,
            statusCode: status);
    }
}
