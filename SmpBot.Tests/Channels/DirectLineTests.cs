using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class DirectLineTests : IAsyncLifetime
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private RunningBot _bot = null!;
    private string _token = "";
    private string _id = "";

    public async Task InitializeAsync()
    {
        _bot = await RunningBot.StartAsync(new CountingDialogue(), ["--DirectLine:AllowedOrigins:0=https://studio.example"], time: _time);
        var token = await _bot.Http.TokenAsync();
        (_token, _id) = (token.Text("token"), token.Text("conversationId"));
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_token_begins_its_conversation_once()
    {
        using var first = await _bot.Http.SendAsync(DirectLineHttp.Request(HttpMethod.Post, "/conversations", _token, new { user = new { } }));
        using var second = await _bot.Http.SendAsync(DirectLineHttp.Request(HttpMethod.Post, "/conversations", _token));
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Single((await PollAsync("")).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task A_token_names_its_user_where_web_chat_looks()
    {
        var payload = _token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = JsonDocument.Parse(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '='))).RootElement;
        Assert.StartsWith("dl_", claims.Text("user"), StringComparison.Ordinal);
        Assert.Equal(_id, claims.Text("conv"));
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("garbage", 401)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZXIiOiJkbF94In0.", 401)]
    public async Task Without_a_good_token_nobody_comes_in(string? token, int status) =>
        Assert.Equal(status, await StatusAsync(HttpMethod.Get, $"/conversations/{_id}/activities", token));

    [Fact]
    public async Task An_expired_token_is_403_because_clients_react_to_nothing_else()
    {
        await StartAsync();
        _time.Now += TimeSpan.FromMinutes(31);
        Assert.Equal(403, await StatusAsync(HttpMethod.Post, "/tokens/refresh", _token));
        Assert.Equal(403, await StatusAsync(HttpMethod.Get, $"/conversations/{_id}", _token));
    }

    [Fact]
    public async Task A_refreshed_token_goes_on_with_the_same_conversation()
    {
        await StartAsync();
        _time.Now += TimeSpan.FromMinutes(15);
        var fresh = await _bot.Http.SendAsync(HttpMethod.Post, "/tokens/refresh", _token);
        _time.Now += TimeSpan.FromMinutes(20);
        Assert.Equal(_id, (await _bot.Http.SendAsync(HttpMethod.Get, $"/conversations/{_id}?watermark=", fresh.Text("token"))).Text("conversationId"));
    }

    [Fact]
    public async Task A_token_is_for_its_own_conversation_only()
    {
        var other = await _bot.Http.TokenAsync();
        Assert.Equal(403, await StatusAsync(HttpMethod.Get, $"/conversations/{other.Text("conversationId")}/activities", _token));
        Assert.Equal(403, await StatusAsync(HttpMethod.Post, $"/conversations/{other.Text("conversationId")}/activities", _token, new { type = "message", text = "hi" }));
    }

    [Fact]
    public async Task A_conversation_that_never_began_is_404() =>
        Assert.Equal(404, await StatusAsync(HttpMethod.Get, $"/conversations/{_id}", _token));

    [Fact]
    public async Task The_secret_opens_the_token_door_alone()
    {
        Assert.Equal(401, await StatusAsync(HttpMethod.Post, "/conversations", RunningBot.Secret));
        Assert.Equal(401, await StatusAsync(HttpMethod.Post, "/tokens/generate", "another-secret-that-is-wrong-and-long"));
    }

    [Fact]
    public async Task What_is_sent_twice_is_taken_once()
    {
        await StartAsync();
        var message = new { type = "message", text = "hi", channelData = new { clientActivityID = "a1" } };
        var first = (await PostAsync(message)).Text("id");
        Assert.Equal(first, (await PostAsync(message)).Text("id"));
        Assert.Equal(3, (await PollAsync("0")).GetProperty("activities").GetArrayLength());
    }

    [Fact]
    public async Task The_server_says_who_sent_it_and_when()
    {
        await StartAsync();
        await PostAsync(new { type = "message", text = "hi", id = "mine", timestamp = "1999-01-01T00:00:00Z", from = new { id = "somebody else" }, conversation = new { id = "other" }, serviceUrl = "http://evil.example" });
        var echo = (await PollAsync("1")).GetProperty("activities")[0];
        Assert.Equal($"{_id}|0000002", echo.Text("id"));
        Assert.StartsWith("2026-11-20T12:00:00", echo.Text("timestamp"), StringComparison.Ordinal);
        Assert.StartsWith("dl_", echo.GetProperty("from").Text("id"), StringComparison.Ordinal);
        Assert.Equal(_id, echo.GetProperty("conversation").Text("id"));
        Assert.False(echo.TryGetProperty("serviceUrl", out _));
    }

    [Fact]
    public async Task A_watermark_gives_what_came_after_it()
    {
        await StartAsync();
        await PostAsync(new { type = "message", text = "one" });
        var all = await PollAsync("");
        Assert.Equal("3", all.Text("watermark"));
        var none = await PollAsync("3");
        Assert.Equal((0, "3"), (none.GetProperty("activities").GetArrayLength(), none.Text("watermark")));
        Assert.Equal(2, (await PollAsync("1")).GetProperty("activities").GetArrayLength());
        Assert.Equal(3, (await PollAsync("not-a-number")).GetProperty("activities").GetArrayLength());
    }

    [Theory]
    [InlineData("{\"type\":\"invoke\",\"name\":\"x\"}", 400)]
    [InlineData("{\"type\":\"conversationUpdate\"}", 400)]
    [InlineData("{\"text\":\"x\"}", 400)]
    [InlineData("{", 400)]
    public async Task Clients_may_not_send_everything(string body, int status)
    {
        await StartAsync();
        using var request = DirectLineHttp.Request(HttpMethod.Post, $"/conversations/{_id}/activities", _token);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await _bot.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_stream_ticket_admits_once()
    {
        var stream = new Uri((await StartAsync()).Text("streamUrl"));
        using (var socket = new ClientWebSocket())
        {
            await socket.ConnectAsync(stream, default);
            var frame = await ReceiveAsync(socket);
            Assert.Equal("1", frame.Text("watermark"));
            await PostAsync(new { type = "message", text = "hi" });
            Assert.Equal(2, (await ReceiveAsync(socket)).GetProperty("activities").GetArrayLength());
        }

        using var again = new ClientWebSocket();
        await Assert.ThrowsAsync<WebSocketException>(() => again.ConnectAsync(stream, default));
    }

    [Theory]
    [InlineData("https://studio.example", true)]
    [InlineData("https://evil.example", false)]
    public async Task A_stream_opens_for_allowed_origins_only(string origin, bool allowed)
    {
        var stream = new Uri((await StartAsync()).Text("streamUrl"));
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        var fault = await Record.ExceptionAsync(() => socket.ConnectAsync(stream, default));
        Assert.Equal(allowed, fault is null);
    }

    [Theory]
    [InlineData("https://studio.example", true)]
    [InlineData("https://evil.example", false)]
    public async Task Another_site_may_call_only_where_it_is_configured(string origin, bool allowed)
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, DirectLineHttp.Root + "/conversations");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var response = await _bot.Http.SendAsync(preflight);
        Assert.Equal(allowed, response.Headers.Contains("Access-Control-Allow-Origin"));

        using var refused = DirectLineHttp.Request(HttpMethod.Get, $"/conversations/{_id}", null);
        refused.Headers.Add("Origin", origin);
        using var error = await _bot.Http.SendAsync(refused);
        Assert.Equal(allowed, error.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private Task<JsonElement> StartAsync() => _bot.Http.SendAsync(HttpMethod.Post, "/conversations", _token);

    private Task<JsonElement> PostAsync(object activity) => _bot.Http.SendAsync(HttpMethod.Post, $"/conversations/{_id}/activities", _token, activity);

    private Task<JsonElement> PollAsync(string watermark) =>
        _bot.Http.SendAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark={watermark}", _token);

    private async Task<int> StatusAsync(HttpMethod method, string path, string? token, object? body = null)
    {
        using var response = await _bot.Http.SendAsync(DirectLineHttp.Request(method, path, token, body));
        return (int)response.StatusCode;
    }

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var received = await socket.ReceiveAsync(buffer, limit.Token);
        return JsonDocument.Parse(buffer.AsMemory(0, received.Count)).RootElement;
    }
}
