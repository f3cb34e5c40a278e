using System.Text.Json;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Storage;

public sealed class KillTests
{
    private int _confirmed;

    /// <summary>The bot is killed while messages are on their way: what it had confirmed is all there afterwards, once, in order.</summary>
    [Fact]
    public async Task Nothing_that_was_confirmed_is_lost_when_the_process_is_killed()
    {
        using var folder = new TempFolder();
        var confirmed = new List<string>();
        JsonElement token;
        using (var bot = await BotProcess.StartAsync(folder.Path))
        {
            token = await bot.Http.TokenAsync();
            await bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
            var sending = SendUntilItDiesAsync(bot.Http, token, confirmed);
            for (var waited = 0; Volatile.Read(ref _confirmed) <= 20 && waited < 600; waited++)
            {
                await Task.Delay(50);
            }

            bot.Kill();
            await sending;
        }

        Assert.True(confirmed.Count > 10, $"only {confirmed.Count} messages went through before the kill");
        using var again = await BotProcess.StartAsync(folder.Path);
        var path = $"/conversations/{token.Text("conversationId")}/activities";
        var kept = await ReadAllAsync(again.Http, path, token.Text("token"));
        var ids = kept.Select(activity => activity.Text("id")).ToList();
        Assert.Empty(confirmed.Except(ids));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);

        var next = await again.Http.SendAsync(HttpMethod.Post, path, token.Text("token"), new { type = "message", text = "and on" });
        Assert.True(string.CompareOrdinal(next.Text("id"), ids[^1]) > 0);
    }

    private async Task SendUntilItDiesAsync(HttpClient http, JsonElement token, List<string> confirmed)
    {
        var path = $"/conversations/{token.Text("conversationId")}/activities";
        try
        {
            for (var n = 0; ; n++)
            {
                var posted = await http.SendAsync(HttpMethod.Post, path, token.Text("token"), new { type = "message", text = $"message {n}" });
                confirmed.Add(posted.Text("id"));
                Interlocked.Increment(ref _confirmed);
            }
        }
        catch (HttpRequestException)
        {
            // The process is gone, as it should be.
        }
    }

    private static async Task<List<JsonElement>> ReadAllAsync(HttpClient http, string path, string token)
    {
        var all = new List<JsonElement>();
        var watermark = "0";
        while (true)
        {
            var page = await http.SendAsync(HttpMethod.Get, $"{path}?watermark={watermark}", token);
            if (page.GetProperty("activities").GetArrayLength() == 0)
            {
                return all;
            }

            all.AddRange(page.GetProperty("activities").EnumerateArray());
            watermark = page.Text("watermark");
        }
    }
}
