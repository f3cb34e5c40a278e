using System.Net.Http.Json;
using System.Net.WebSockets;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.DirectLine;

public sealed class ContinuityTests
{
    [Fact]
    public async Task After_forty_days_the_whole_chat_is_there_again_with_its_picture()
    {
        var time = new SettableTime(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
        using var folder = new TempFolder();
        string conversation, cookie;
        await using (var first = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path, time))
        {
            using var opened = await OpenAsync(first, null);
            cookie = opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
            var chat = await DirectLineHttp.ReadAsync(opened);
            conversation = chat.Text("conversationId");
            await first.Http.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", chat.Text("token"), new { type = "message", text = "day one" });
            using var sent = await first.Http.SendAsync(Uploading.Request(conversation, chat.Text("token"), null, ("head.png", Uploading.File(Pictures.Png))));
            await DirectLineHttp.ReadAsync(sent);
        }

        time.Now += TimeSpan.FromDays(40);
        await using var later = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path, time);
        using var again = await OpenAsync(later, cookie);
        var back = await DirectLineHttp.ReadAsync(again);
        Assert.Equal(conversation, back.Text("conversationId"));
        var seen = (await later.Http.SendAsync(HttpMethod.Get, $"/conversations/{conversation}/activities?watermark=0", back.Text("token"))).GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal([CountingDialogue.Greeting, "day one", "Turn 1: day one"], seen.Take(3).Select(one => one.Text("text")));
        Assert.Equal(Pictures.Png, await later.Http.GetByteArrayAsync(seen[3].GetProperty("attachments")[0].Text("contentUrl")));
    }

    [Fact]
    public async Task A_ticket_opens_the_stream_of_its_own_conversation_alone()
    {
        await using var bot = await RunningBot.StartAsync();
        var (mine, theirs) = (await bot.Http.TokenAsync(), await bot.Http.TokenAsync());
        await bot.Http.SendAsync(HttpMethod.Post, "/conversations", theirs.Text("token"));
        var stream = (await bot.Http.SendAsync(HttpMethod.Post, "/conversations", mine.Text("token"))).Text("streamUrl");
        using var socket = new ClientWebSocket();
        var foreign = stream.Replace(mine.Text("conversationId"), theirs.Text("conversationId"), StringComparison.Ordinal);
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new(foreign), default));
    }

    [Fact]
    public async Task A_watermark_that_is_not_of_this_conversation_shows_nothing_of_another()
    {
        await using var bot = await RunningBot.StartAsync();
        var (mine, theirs) = (await bot.Http.TokenAsync(), await bot.Http.TokenAsync());
        foreach (var one in new[] { mine, theirs })
        {
            await bot.Http.SendAsync(HttpMethod.Post, "/conversations", one.Text("token"));
        }

        for (var n = 0; n < 3; n++)
        {
            await bot.Http.SendAsync(HttpMethod.Post, $"/conversations/{theirs.Text("conversationId")}/activities", theirs.Text("token"), new { type = "message", text = "secret" });
        }

        var seen = await bot.Http.SendAsync(HttpMethod.Get, $"/conversations/{mine.Text("conversationId")}/activities?watermark=4", mine.Text("token"));
        Assert.Empty(seen.GetProperty("activities").EnumerateArray());
    }

    [Theory]
    [InlineData("https://studio.example", 200)]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    public async Task A_page_of_a_site_that_is_not_listed_is_refused(string origin, int status)
    {
        await using var bot = await RunningBot.StartAsync("--DirectLine:AllowedOrigins:0=https://studio.example");
        var token = await bot.Http.TokenAsync();
        using var request = DirectLineHttp.Request(HttpMethod.Post, "/tokens/refresh", token.Text("token"));
        request.Headers.Add("Origin", origin);
        using var response = await bot.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_this_server_is_always_let_in()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = await bot.Http.TokenAsync();
        using var request = DirectLineHttp.Request(HttpMethod.Post, "/tokens/refresh", token.Text("token"));
        request.Headers.Add("Origin", bot.Address.GetLeftPart(UriPartial.Authority));
        using var response = await bot.Http.SendAsync(request);
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("https://studio.example/")]
    [InlineData("studio.example")]
    [InlineData("https://a.example; script-src *")]
    public async Task What_is_no_origin_stops_the_start(string origin)
    {
        var fault = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => RunningBot.StartAsync($"--DirectLine:AllowedOrigins:0={origin}"));
        Assert.Contains("is no origin", fault.Message, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> OpenAsync(RunningBot bot, string? cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat/session") { Content = JsonContent.Create(new { localTimestamp = "2026-11-20T10:00:00+00:00" }) };
        request.Headers.Add("Origin", bot.Address.GetLeftPart(UriPartial.Authority));
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        return bot.Http.SendAsync(request);
    }
}
