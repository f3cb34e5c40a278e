using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmpBot.Tests.Support;

/// <summary>Talks to <c>/api/messages</c> as a channel does.</summary>
internal static class Messages
{
    public static JsonObject Activity(string text, string conversation = "c1", string? id = null) => new()
    {
        ["type"] = "message",
        ["id"] = id ?? Guid.NewGuid().ToString("N"),
        ["deliveryMode"] = "expectReplies",
        ["channelId"] = "emulator",
        ["serviceUrl"] = "http://127.0.0.1:9",
        ["localTimestamp"] = "2026-11-20T10:00:00-05:00",
        ["locale"] = "en-US",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "client-1" },
        ["recipient"] = new JsonObject { ["id"] = "smpbot" },
        ["conversation"] = new JsonObject { ["id"] = conversation },
    };

    /// <summary>The first structured answer to a message.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient http, string text)
    {
        using var response = await http.PostAsJsonAsync("/api/messages", Activity(text));
        var replies = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("activities");
        return replies.EnumerateArray()
            .SelectMany(reply => reply.TryGetProperty("entities", out var entities) ? entities.EnumerateArray().AsEnumerable() : [])
            .First(entity => entity.GetProperty("type").GetString() == "aftercareAnswer");
    }

    public static Task<HttpResponseMessage> PostAsync(this RunningBot bot, JsonNode activity) =>
        bot.Http.PostAsJsonAsync("/api/messages", activity);

    public static async Task<string> SayRawAsync(this RunningBot bot, JsonNode activity)
    {
        using var response = await bot.PostAsync(activity);
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
        return body;
    }

    public static async Task<IReadOnlyList<JsonElement>> SayAsync(this RunningBot bot, JsonNode activity) =>
        [.. JsonDocument.Parse(await bot.SayRawAsync(activity)).RootElement.GetProperty("activities").EnumerateArray()];

    public static async Task<string> SayAsync(this RunningBot bot, string text, string conversation = "c1") =>
        (await bot.SayAsync(Activity(text, conversation)))[0].GetProperty("text").GetString()!;
}
