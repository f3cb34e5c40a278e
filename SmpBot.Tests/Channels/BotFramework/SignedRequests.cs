using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>Sends activities with a token, as the Bot Connector does.</summary>
internal static class SignedRequests
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    public static JsonObject TeamsActivity(string text = "hello")
    {
        var activity = Messages.Activity(text);
        activity["channelId"] = "msteams";
        activity["serviceUrl"] = ServiceUrl;
        return activity;
    }

    public static async Task<HttpResponseMessage> PostAsync(this RunningBot bot, JsonNode activity, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await bot.Http.SendAsync(request);
    }

    public static async Task<int> StatusAsync(this RunningBot bot, JsonNode activity, string? authorization)
    {
        using var response = await bot.PostAsync(activity, authorization);
        return (int)response.StatusCode;
    }
}
