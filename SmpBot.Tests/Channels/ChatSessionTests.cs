using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class ChatSessionTests
{
    [Fact]
    public async Task The_page_gets_a_token_for_its_conversation_and_the_same_one_next_time()
    {
        await using var bot = await RunningBot.StartAsync();
        var first = await OpenAsync(bot.Http, bot.Address);
        var second = await OpenAsync(bot.Http, bot.Address);
        Assert.Equal(first.Text("conversationId"), second.Text("conversationId"));
        var anew = await OpenAsync(bot.Http, bot.Address, startOver: true);
        Assert.NotEqual(first.Text("conversationId"), anew.Text("conversationId"));
    }

    [Fact]
    public async Task The_conversation_survives_a_restart_of_the_server()
    {
        using var folder = new TempFolder();
        string conversation, cookie;
        await using (var first = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path))
        {
            using var response = await SendAsync(first.Http, first.Address);
            conversation = (await DirectLineHttp.ReadAsync(response)).Text("conversationId");
            cookie = response.Headers.GetValues("Set-Cookie").Single();
        }

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        await using var second = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path);
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = second.Address };
        http.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(conversation, (await OpenAsync(http, second.Address)).Text("conversationId"));
    }

    [Fact]
    public async Task A_forged_cookie_opens_a_new_conversation()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Http.DefaultRequestHeaders.Add("Cookie", "smpbot-chat=forged");
        Assert.NotEmpty((await OpenAsync(bot.Http, bot.Address)).Text("conversationId"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("https://evil.example")]
    public async Task Only_our_own_page_may_open_the_chat(string? origin)
    {
        await using var bot = await RunningBot.StartAsync();
        using var response = await SendAsync(bot.Http, origin is null ? null : new Uri(origin));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Opening_without_end_is_slowed_down()
    {
        await using var bot = await RunningBot.StartAsync("--Chat:OpeningsPerMinute=2");
        await OpenAsync(bot.Http, bot.Address);
        await OpenAsync(bot.Http, bot.Address);
        using var response = await SendAsync(bot.Http, bot.Address);
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
    }

    [Fact]
    public async Task The_page_is_the_studios_and_lets_no_foreign_script_in()
    {
        await using var bot = await RunningBot.StartAsync("--Studio:Name=Scalp & <Ink>", "--Studio:Colours:Accent=#ffd54f");
        using var response = await bot.Http.GetAsync("/");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("<title>Scalp &amp; &lt;Ink&gt;</title>", page, StringComparison.Ordinal);
        Assert.Contains("--accent: #ffd54f; --accent-text: #101418", page, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> OpenAsync(HttpClient http, Uri origin, bool startOver = false)
    {
        using var response = await SendAsync(http, origin, startOver);
        return await DirectLineHttp.ReadAsync(response);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient http, Uri? origin, bool startOver = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/chat/session")
        {
            Content = JsonContent.Create(new { localTimestamp = "2026-11-20T10:00:00+00:00", startOver }),
        };
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin.GetLeftPart(UriPartial.Authority));
        }

        return http.SendAsync(request);
    }
}
