using System.Net;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class MessagesTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_reply_carries_its_answer_and_belongs_to_the_message()
    {
        var reply = Assert.Single(await _bot.SayAsync(Messages.Activity("can i wear a cap", id: "m1")));
        Assert.Equal("message", reply.GetProperty("type").GetString());
        Assert.Equal("plain", reply.GetProperty("textFormat").GetString());
        Assert.Equal("acceptingInput", reply.GetProperty("inputHint").GetString());
        Assert.Equal("m1", reply.GetProperty("replyToId").GetString());
        Assert.Equal("smpbot", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.False(reply.TryGetProperty("id", out _));
        var entity = Assert.Single(reply.GetProperty("entities").EnumerateArray());
        Assert.Equal("aftercareAnswer", entity.GetProperty("type").GetString());
        Assert.Equal("yes", entity.GetProperty("verdict").GetString());
        Assert.Equal("2026-11-20", entity.GetProperty("onDate").GetString());
        Assert.False(entity.TryGetProperty("allowedFrom", out _));
    }

    [Fact]
    public async Task The_same_delivery_again_gets_the_same_replies_and_changes_nothing()
    {
        var first = await _bot.SayRawAsync(Messages.Activity("hello", id: "m1"));
        var again = await _bot.SayRawAsync(Messages.Activity("hello", id: "m1"));
        Assert.Equal(first, again);
        Assert.Equal("Turn 2: next", await _bot.SayAsync("next"));
    }

    [Fact]
    public async Task The_same_delivery_twenty_times_at_once_is_one_turn()
    {
        var bodies = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _bot.SayRawAsync(Messages.Activity("hello", id: "m1"))));
        Assert.Single(bodies.Distinct());
        Assert.Equal("Turn 2: next", await _bot.SayAsync("next"));
    }

    [Fact]
    public async Task Fifty_messages_at_once_are_fifty_turns()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(n => _bot.SayAsync($"message {n}")));
        Assert.Equal(50, replies.Select(reply => reply.Split(':')[0]).Distinct().Count());
        Assert.Equal("Turn 51: last", await _bot.SayAsync("last"));
    }

    [Fact]
    public async Task Joining_greets_once()
    {
        var join = Messages.Activity("");
        join["type"] = "conversationUpdate";
        join["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "smpbot" }, new JsonObject { ["id"] = "client-1" });
        var greeting = Assert.Single(await _bot.SayAsync(join));
        Assert.Equal(CountingDialogue.Greeting, greeting.GetProperty("text").GetString());
        Assert.Equal(2, greeting.GetProperty("suggestedActions").GetProperty("actions").GetArrayLength());
        Assert.False(greeting.TryGetProperty("replyToId", out _));

        join["id"] = "another-delivery";
        Assert.Empty(await _bot.SayAsync(join));
    }

    [Fact]
    public async Task The_bot_joining_is_no_reason_to_greet()
    {
        var join = Messages.Activity("");
        join["type"] = "conversationUpdate";
        join["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "smpbot" });
        Assert.Empty(await _bot.SayAsync(join));
    }

    [Fact]
    public async Task Without_expectReplies_the_message_is_taken_and_the_body_is_empty()
    {
        var activity = Messages.Activity("hello");
        activity.Remove("deliveryMode");
        using var response = await _bot.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
        Assert.Equal("Turn 2: next", await _bot.SayAsync("next"));
    }

    [Fact]
    public async Task A_fault_of_the_dialogue_still_leaves_the_client_with_a_word()
    {
        Assert.Contains("ask Dana", await _bot.SayAsync("throw"), StringComparison.Ordinal);
        Assert.Equal("Turn 1: hello", await _bot.SayAsync("hello"));
    }

    [Fact]
    public async Task A_ticket_is_kept_with_what_the_artist_needs()
    {
        await _bot.SayAsync("ticket please");
        using var database = _bot.Services.GetRequiredService<Database>().Open();
        var ticket = database.QuerySingle("SELECT reason, urgency, day, stage, state, last_turns FROM tickets");
        Assert.Equal(("ointment", "artist", 5L, "days-4-7", "requested"), ((string)ticket.reason, (string)ticket.urgency, (long)ticket.day, (string)ticket.stage, (string)ticket.state));
        Assert.Contains("ticket please", (string)ticket.last_turns, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_timeline_comes_as_a_card()
    {
        await _bot.SayAsync("treated 2026-11-15");
        var reply = Assert.Single(await _bot.SayAsync(Messages.Activity("timeline")));
        var attachment = Assert.Single(reply.GetProperty("attachments").EnumerateArray());
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        Assert.Equal("1.5", attachment.GetProperty("content").GetProperty("version").GetString());
        var card = attachment.GetProperty("content").GetRawText();
        Assert.Contains("Your healing, day 6", card, StringComparison.Ordinal);
        Assert.Contains("Scabs and flakes - you are here", card, StringComparison.Ordinal);
        Assert.Contains("Sun 22 Nov", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_health_of_a_running_bot_is_good() =>
        Assert.Equal("Healthy", await _bot.Http.GetStringAsync("/healthz"));
}
