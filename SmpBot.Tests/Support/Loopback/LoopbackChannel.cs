using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>
/// A channel that answers as the real ones do: the request is acknowledged when the turn is saved, the replies leave through
/// the outbox. It has no protocol of its own to get in the way.
/// </summary>
internal static class LoopbackChannel
{
    public const string Path = "/loopback";

    /// <summary>The route of a conversation, or of those whose name begins with "second".</summary>
    public const string FirstRoute = "loopback", SecondRoute = "second";

    private const string FarSideKey = "Loopback:FarSide";

    public static string Setting(string farSide) => $"--{FarSideKey}={farSide}";

    public static void Add(WebApplicationBuilder builder)
    {
        if (builder.Configuration[FarSideKey] is { } farSide)
        {
            builder.Services.AddSingleton<IOutgoingRoute>(new LoopbackRoute(farSide, FirstRoute));
        }
    }

    public static void Map(WebApplication app) => app.MapPost(Path, async (LoopbackPost post, TurnTaker taker, TimeProvider time) =>
    {
        var turn = new Turn(TurnKind.Message, post.Text, DateOnly.FromDateTime(time.GetUtcNow().DateTime), null);
        var arrival = new Arrival(new("loopback", post.Conversation), post.Id, turn) { RepeatWindow = post.Resends ? TimeSpan.FromSeconds(10) : null };
        var taken = await taker.TakeAsync(arrival, outcome => Render(post, outcome));
        return Results.Text(taken.Result);
    });

    private static Rendered Render(LoopbackPost post, Outcome outcome) => new(outcome.Replies[^1].Text, [])
    {
        Outgoing = [.. outcome.Replies.Select(reply => new Outgoing(
            post.Conversation.StartsWith(SecondRoute, StringComparison.Ordinal) ? SecondRoute : FirstRoute,
            JsonSerializer.Serialize(new LoopbackMessage(post.Conversation, post.Id, reply.Text), JsonSerializerOptions.Web)))],
    };
}
