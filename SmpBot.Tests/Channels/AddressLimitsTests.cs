using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SmpBot.Channels.Http;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class AddressLimitsTests
{
    [Fact]
    public async Task Posts_of_one_address_without_end_are_refused_and_the_page_still_loads()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:PostsPerAddress=2");
        // What a proxy passes on is no call of this machine.
        bot.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var token = await bot.Http.TokenAsync();
        var path = $"/conversations/{token.Text("conversationId")}";
        await bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
        await PostAsync(bot, path, token, HttpStatusCode.OK);
        await PostAsync(bot, path, token, HttpStatusCode.OK);
        await PostAsync(bot, path, token, HttpStatusCode.TooManyRequests);
        for (var n = 0; n < 5; n++)
        {
            await bot.Http.SendAsync(HttpMethod.Post, "/tokens/refresh", token.Text("token"));
            await bot.Http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
            await bot.Http.SendAsync(HttpMethod.Get, path, token.Text("token"));
            await bot.Http.SendAsync(HttpMethod.Get, path + "/activities", token.Text("token"));
        }
    }

    [Fact]
    public async Task A_page_of_another_site_can_read_that_it_was_refused()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:PostsPerAddress=1", "--DirectLine:AllowedOrigins:0=https://studio.example");
        bot.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        bot.Http.DefaultRequestHeaders.Add("Origin", "https://studio.example");
        var token = await bot.Http.TokenAsync();
        var path = $"/conversations/{token.Text("conversationId")}";
        await PostAsync(bot, path, token, HttpStatusCode.OK);
        using var refused = await PostAsync(bot, path, token, HttpStatusCode.TooManyRequests);
        Assert.Equal("https://studio.example", refused.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task The_door_of_the_channels_has_a_limit_of_its_own()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:ChannelPostsPerAddress=2");
        bot.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < 3; n++)
        {
            using var response = await bot.PostAsync(Messages.Activity("hello"));
            statuses.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task Callers_on_this_machine_are_not_counted()
    {
        await using var bot = await RunningBot.StartAsync("--Limits:ChannelPostsPerAddress=1");
        Assert.Equal("Turn 1: a", await bot.SayAsync("a"));
        Assert.Equal("Turn 2: b", await bot.SayAsync("b"));
    }

    [Theory]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void A_sender_is_an_address_or_the_network_of_a_home(string one, string other, bool same) =>
        Assert.Equal(same, Sender(one) == Sender(other));

    private static string Sender(string address) =>
        AddressLimits.Sender(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } });

    private static async Task<HttpResponseMessage> PostAsync(RunningBot bot, string path, JsonElement token, HttpStatusCode expected)
    {
        var request = DirectLineHttp.Request(HttpMethod.Post, path + "/activities", token.Text("token"), new { type = "message", text = "hello" });
        var response = await bot.Http.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        return response;
    }
}
