using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.DirectLine;

public sealed class UploadTests : IAsyncLifetime
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private RunningBot _bot = null!;
    private string _token = "";
    private string _id = "";

    private string[] Kept => Directory.Exists(Path.Combine(_bot.Folder, "uploads", _id)) ? Directory.GetFiles(Path.Combine(_bot.Folder, "uploads", _id)) : [];

    public async Task InitializeAsync()
    {
        _bot = await RunningBot.StartAsync(
            new CountingDialogue(), ["--Limits:Files=2", "--Limits:FileKilobytes=4", "--Limits:FilesOfChat=3"], time: _time);
        (_token, _id) = await BeginAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_photo_is_kept_for_the_artist_and_the_client_told_that_nobody_else_looks_at_it()
    {
        await SendAsync(null, ("head.png", Uploading.File(Pictures.Png)));
        var seen = await SeenAsync();
        Assert.Contains("I have kept your picture, so Dana can see it. I cannot look at photos myself.", seen[^1].Text("text"), StringComparison.Ordinal);
        Assert.Contains("see a doctor today", seen[^1].Text("text"), StringComparison.Ordinal);
        Assert.Equal("Yes, ask Dana", seen[^1].GetProperty("suggestedActions").GetProperty("actions")[0].Text("title"));

        var kept = Assert.Single(await _bot.Services.GetRequiredService<IClientFiles>().ReadAsync(new("smpbot-directline", _id)));
        Assert.Equal(("image/png", "head.png"), (kept.File.ContentType, kept.File.Name));
        Assert.Equal(Pictures.Png, await File.ReadAllBytesAsync(Path.Combine(_bot.Folder, kept.File.Address)));
    }

    [Fact]
    public async Task Words_beside_a_photo_are_answered()
    {
        await SendAsync("""{"type":"message","text":"is this normal","attachments":[{"name":"head.png","contentType":"image/png"}]}""", ("head.png", Uploading.File(Pictures.Png)));
        Assert.Equal("Turn 1: is this normal", (await SeenAsync())[^1].Text("text"));
        Assert.Contains("I have kept your picture", (await SeenAsync())[^2].Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sender_sees_the_pictures_in_the_order_in_which_they_were_named()
    {
        const string Activity = """{"type":"message","attachments":[{"name":"one.gif","thumbnailUrl":"data:image/jpeg;base64,AA"},{"name":"two.png","thumbnailUrl":"https://evil.example/x"}]}""";
        await SendAsync(Activity, ("two.png", Uploading.File(Pictures.Png)), ("one.gif", Uploading.File(Pictures.Gif, "text/html")));
        var attachments = (await SeenAsync())[1].GetProperty("attachments").EnumerateArray().ToList();
        Assert.Equal(["one.gif", "two.png"], attachments.Select(one => one.Text("name")));
        Assert.Equal(["image/gif", "image/png"], attachments.Select(one => one.Text("contentType")));
        Assert.Equal("data:image/jpeg;base64,AA", attachments[0].Text("thumbnailUrl"));
        Assert.False(attachments[1].TryGetProperty("thumbnailUrl", out _));

        using var picture = await _bot.Http.GetAsync(attachments[0].Text("contentUrl"));
        Assert.Equal(Pictures.Gif, await picture.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/gif", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", picture.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("nosniff", picture.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task A_picture_opens_for_its_own_conversation_alone_and_its_address_for_a_while()
    {
        await SendAsync(null, ("head.png", Uploading.File(Pictures.Png)));
        var address = new Uri((await SeenAsync())[1].GetProperty("attachments")[0].Text("contentUrl"));
        var bare = address.AbsolutePath;
        var (otherToken, otherId) = await BeginAsync();
        Assert.Equal(200, await GetAsync(bare, _token));
        Assert.Equal(401, await GetAsync(bare, null));
        Assert.Equal(403, await GetAsync(bare, otherToken));
        Assert.Equal(403, await GetAsync(bare.Replace(_id, otherId, StringComparison.Ordinal) + address.Query, null));
        Assert.Equal(404, await GetAsync(bare.Replace(_id, otherId, StringComparison.Ordinal), otherToken));
        Assert.Equal(403, await GetAsync($"{bare}?t={_token}", null));
        // What opens a picture opens nothing else.
        Assert.Equal(401, await GetAsync($"{DirectLineHttp.Root}/conversations/{_id}/activities", address.Query[3..]));

        _time.Now += TimeSpan.FromMinutes(31);
        Assert.Equal(403, await GetAsync(address.PathAndQuery, null));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", "image/svg+xml")]
    [InlineData("<html>hello</html>", "image/png")]
    [InlineData("", "image/jpeg")]
    public async Task What_only_says_that_it_is_a_picture_is_not_kept(string content, string type)
    {
        await SendAsync(null, ("head.png", Uploading.File(Encoding.UTF8.GetBytes(content), type)));
        var seen = await SeenAsync();
        Assert.Contains("I can only take pictures here", seen[^1].Text("text"), StringComparison.Ordinal);
        Assert.False(seen[^2].TryGetProperty("attachments", out _));
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task A_photo_that_is_too_large_is_left_out_and_the_words_are_read()
    {
        await SendAsync("""{"type":"message","text":"look"}""", ("big.png", Uploading.File([.. Pictures.Png, .. new byte[5000]])), ("small.png", Uploading.File(Pictures.Png)));
        var seen = await SeenAsync();
        Assert.Equal("Turn 1: look", seen[^1].Text("text"));
        Assert.Contains("too large for me: I can take 4 KB", seen[^2].Text("text"), StringComparison.Ordinal);
        Assert.Equal("small.png", Assert.Single(seen[^3].GetProperty("attachments").EnumerateArray()).Text("name"));
        Assert.Single(Kept);
    }

    [Fact]
    public async Task More_photos_than_one_message_or_one_chat_may_bring_are_left_out()
    {
        (string, HttpContent)[] three = [.. Enumerable.Range(0, 3).Select(n => ($"{n}.png", Uploading.File(Pictures.Png)))];
        await SendAsync(null, three);
        Assert.Contains("I can take 2 files in one message", (await SeenAsync())[^1].Text("text"), StringComparison.Ordinal);
        await SendAsync(null, ("a.png", Uploading.File(Pictures.Png)), ("b.png", Uploading.File(Pictures.Png)));
        Assert.Contains("no room for more pictures", (await SeenAsync())[^1].Text("text"), StringComparison.Ordinal);
        Assert.Equal(3, Kept.Length);
    }

    [Fact]
    public async Task A_photo_that_is_sent_twice_is_kept_once()
    {
        const string Activity = """{"type":"message","channelData":{"clientActivityID":"p1"}}""";
        var first = await SendAsync(Activity, ("head.png", Uploading.File(Pictures.Png)));
        Assert.Equal(first, await SendAsync(Activity, ("head.png", Uploading.File(Pictures.Png))));
        Assert.Single(Kept);
        Assert.Equal(3, (await SeenAsync()).Count);
    }

    [Fact]
    public async Task A_single_file_may_be_the_whole_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{DirectLineHttp.Root}/conversations/{_id}/upload") { Content = Uploading.File(Pictures.Png) };
        request.Headers.Authorization = new("Bearer", _token);
        request.Content.Headers.ContentDisposition = new("attachment") { Name = "file", FileName = "bare.png" };
        using var response = await _bot.Http.SendAsync(request);
        await DirectLineHttp.ReadAsync(response);
        Assert.Equal("bare.png", (await SeenAsync())[1].GetProperty("attachments")[0].Text("name"));
    }

    [Theory]
    [InlineData("multipart/form-data", 400)]
    [InlineData("multipart/form-data; boundary=x", 400)]
    public async Task A_broken_form_is_refused_and_leaves_nothing(string type, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{DirectLineHttp.Root}/conversations/{_id}/upload")
        {
            Content = new ByteArrayContent([.. "--x\r\nContent-Disposition: form-data; name=file; filename=a.png\r\n\r\n"u8, .. Pictures.Png]),
        };
        request.Headers.Authorization = new("Bearer", _token);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await _bot.Http.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(Kept);
    }

    [Fact]
    public async Task Nobody_uploads_into_another_conversation()
    {
        var (_, otherId) = await BeginAsync();
        using var response = await _bot.Http.SendAsync(Uploading.Request(otherId, _token, null, ("head.png", Uploading.File(Pictures.Png))));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private async Task<(string Token, string Id)> BeginAsync()
    {
        var token = await _bot.Http.TokenAsync();
        await _bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
        return (token.Text("token"), token.Text("conversationId"));
    }

    private async Task<string> SendAsync(string? activity, params (string, HttpContent)[] files)
    {
        using var response = await _bot.Http.SendAsync(Uploading.Request(_id, _token, activity, files));
        return (await DirectLineHttp.ReadAsync(response)).Text("id");
    }

    private async Task<List<JsonElement>> SeenAsync() =>
        [.. (await _bot.Http.SendAsync(HttpMethod.Get, $"/conversations/{_id}/activities?watermark=", _token)).GetProperty("activities").EnumerateArray()];

    private async Task<int> GetAsync(string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using var response = await _bot.Http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
