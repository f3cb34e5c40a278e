using System.Text.Json;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

/// <summary>The embedded Direct Line under the official client, botframework-directlinejs, as npm serves it.</summary>
public sealed class DirectLineClientTests
{
    [SkippableTheory]
    [InlineData("websocket")]
    [InlineData("polling")]
    public async Task The_official_client_greets_talks_and_comes_back(string transport)
    {
        await using var bot = await RunningBot.StartAsync();
        var token = await bot.Http.TokenAsync();

        var first = await TalkAsync(bot, token.Text("token"), transport, "treated 2026-11-15", "can i wear a cap");
        Assert.Equal(
            [CountingDialogue.Greeting, "treated 2026-11-15", "Turn 1: treated 2026-11-15", "can i wear a cap", "Turn 2: can i wear a cap"],
            Texts(first));

        var second = await TalkAsync(bot, token.Text("token"), transport, "--conversation", token.Text("conversationId"), "and on saturday");
        Assert.Equal([.. Texts(first), "and on saturday", "Turn 3: and on saturday"], Texts(second));
    }

    [SkippableFact]
    public async Task The_client_sees_its_own_message_first_as_it_sent_it()
    {
        await using var bot = await RunningBot.StartAsync();
        var token = await bot.Http.TokenAsync();
        var talk = await TalkAsync(bot, token.Text("token"), "websocket", "hello");
        var seen = talk.GetProperty("seen").EnumerateArray().ToList();
        var (echo, reply) = (seen[1], seen[2]);
        Assert.Equal(talk.GetProperty("ids")[0].GetString(), echo.Text("id"));
        Assert.Equal(echo.Text("id"), reply.Text("replyToId"));
        Assert.StartsWith("dl_", echo.GetProperty("from").Text("id"), StringComparison.Ordinal);
        Assert.Equal("was", echo.GetProperty("channelData").GetProperty("kept").GetProperty("as")[1].GetString());
        Assert.True(string.CompareOrdinal(echo.Text("timestamp"), reply.Text("timestamp")) < 0);
    }

    private static async Task<JsonElement> TalkAsync(RunningBot bot, string token, string transport, params string[] rest)
    {
        var domain = new Uri(bot.Address, DirectLineHttp.Root).ToString();
        return JsonDocument.Parse(await NodeClient.RunAsync("directline", "talk.js", [domain, token, transport, .. rest])).RootElement;
    }

    private static string[] Texts(JsonElement talk) => [.. talk.GetProperty("seen").EnumerateArray().Select(activity => activity.Text("text"))];
}
