using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class BadInputTests : IAsyncLifetime
{
    private RunningBot _bot = null!;

    public async Task InitializeAsync() => _bot = await RunningBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string, string, int> Bodies => new()
    {
        { "no body", "", 400 },
        { "broken JSON", "{\"type\":\"message\",", 400 },
        { "null", "null", 400 },
        { "an array", "[]", 400 },
        { "no type", Changed(activity => activity.Remove("type")), 400 },
        { "a null type", Changed(activity => activity["type"] = null), 400 },
        { "no conversation", Changed(activity => activity.Remove("conversation")), 400 },
        { "a conversation without id", Changed(activity => activity["conversation"] = new JsonObject()), 400 },
        { "a conversation that is a text", Changed(activity => activity["conversation"] = "c1"), 400 },
        { "a text that is a number", Changed(activity => activity["text"] = 5), 400 },
        { "a text that is an object", Changed(activity => activity["text"] = new JsonObject()), 400 },
        { "half a character", Changed(activity => activity["text"] = "half").Replace("\"half\"", "\"\\ud800\"", StringComparison.Ordinal), 400 },
        { "a local time in words", Changed(activity => activity["localTimestamp"] = "yesterday"), 400 },
        { "30 February", Changed(activity => activity["localTimestamp"] = "2026-02-30T10:00:00Z"), 400 },
        { "the year 1", Changed(activity => activity["localTimestamp"] = "0001-01-01T00:00:00Z"), 400 },
        { "the year 9999", Changed(activity => activity["localTimestamp"] = "9999-12-31T23:59:59Z"), 400 },
        { "a local time that is a number", Changed(activity => activity["localTimestamp"] = 5), 400 },
        { "a body of 2 MB", Changed(activity => activity["text"] = new string('x', 2_000_000)), 413 },
        { "an id of 5000 characters", Changed(activity => activity["id"] = new string('x', 5000)), 400 },
        { "a thousand brackets", "{\"type\":\"message\",\"value\":" + new string('[', 1000) + new string(']', 1000) + "}", 400 },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Bad_input_is_refused_with_a_reason_and_the_conversation_goes_on(string what, string body, int status)
    {
        Assert.Equal("Turn 1: before", await _bot.SayAsync("before"));
        using var response = await SendAsync(body, "application/json");
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(status == (int)response.StatusCode, $"{what}: {(int)response.StatusCode} {answer}");
        var error = JsonDocument.Parse(answer).RootElement.GetProperty("error");
        Assert.NotEmpty(error.GetProperty("code").GetString()!);
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Equal("Turn 2: after", await _bot.SayAsync("after"));
    }

    [Theory]
    [InlineData("an unknown type", "{\"type\":\"strange\",\"conversation\":{\"id\":\"c1\"}}")]
    [InlineData("an unknown type without conversation", "{\"type\":\"strange\"}")]
    [InlineData("typing", "{\"type\":\"typing\",\"conversation\":{\"id\":\"c1\"}}")]
    public async Task What_means_nothing_is_accepted_and_ignored(string what, string body)
    {
        using var response = await SendAsync(body, "application/json");
        Assert.True(response.StatusCode == HttpStatusCode.OK, what);
        Assert.Equal("Turn 1: first", await _bot.SayAsync("first"));
    }

    [Fact]
    public async Task Nulls_and_members_nobody_knows_do_no_harm()
    {
        var activity = Messages.Activity("hello");
        foreach (var name in new[] { "from", "recipient", "locale", "serviceUrl", "channelData", "entities", "attachments", "value", "localTimezone" })
        {
            activity[name] = null;
        }

        activity["somethingNew"] = new JsonObject { ["a"] = 1 };
        Assert.Single(await _bot.SayAsync(activity));
    }

    [Fact]
    public async Task An_empty_text_is_a_message()
    {
        Assert.Single(await _bot.SayAsync(Messages.Activity("")));
        var activity = Messages.Activity("");
        activity["text"] = null;
        Assert.Single(await _bot.SayAsync(activity));
    }

    [Fact]
    public async Task A_text_of_20000_characters_is_taken() =>
        Assert.Single(await _bot.SayAsync(Messages.Activity(new string('x', 20_000))));

    [Fact]
    public async Task Anything_but_json_is_refused()
    {
        using var response = await SendAsync(Messages.Activity("hello").ToJsonString(), "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_501()
    {
        using var response = await SendAsync("""{"type":"invoke","name":"x","conversation":{"id":"c1"}}""", "application/json");
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    private Task<HttpResponseMessage> SendAsync(string body, string type) =>
        _bot.Http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, type));

    private static string Changed(Action<JsonObject> change)
    {
        var activity = Messages.Activity("hello");
        change(activity);
        return activity.ToJsonString();
    }
}
