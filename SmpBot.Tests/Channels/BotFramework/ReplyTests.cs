using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class ReplyTests
{
    public static TheoryData<string> Channels => WireTests.Channels;

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task The_connector_gets_the_very_replies_that_expectReplies_gives(string channel)
    {
        await using var waiting = await ChannelRig.StartAsync(registered: channel != "emulator");
        await using var normal = await ChannelRig.StartAsync(registered: channel != "emulator");
        foreach (var step in WireStep.Read(channel).Where(step => step.Status == 200))
        {
            // The same address on both sides, so that the replies can be compared to the last letter.
            var expecting = step.From(normal.Connector.ServiceUrl);
            expecting["deliveryMode"] = "expectReplies";
            var (_, body) = await waiting.DeliverAsync(expecting);
            Assert.Empty(waiting.Store.TakeOutgoing());

            Assert.True(step.Fits(await normal.DeliverAsync(step.From(normal.Connector.ServiceUrl))), step.What);
            var sent = await normal.SendOutgoingAsync();
            Assert.Equal(
                [.. JsonDocument.Parse(body).RootElement.GetProperty("activities").EnumerateArray().Where(reply => reply.Text("type") == "message").Select(reply => reply.GetRawText())],
                sent.Select(reply => reply.GetRawText()));
            Assert.Equal(step.Calls.Count, sent.Count);
        }
    }

    [Theory]
    [InlineData("notification")]
    [InlineData("ephemeral")]
    [InlineData("stream")]
    [InlineData("normal")]
    public async Task Any_other_delivery_mode_is_the_normal_one(string mode)
    {
        await using var rig = await ChannelRig.StartAsync();
        var activity = Hello(rig);
        activity["deliveryMode"] = mode;
        Assert.Equal((200, ""), await rig.DeliverAsync(activity));
        Assert.Single(rig.Store.TakeOutgoing());
    }

    [Fact]
    public async Task Replies_leave_once_whichever_way_the_delivery_is_repeated()
    {
        await using var rig = await ChannelRig.StartAsync();
        var normal = Hello(rig);
        var expecting = Hello(rig);
        expecting["deliveryMode"] = "expectReplies";
        await rig.DeliverAsync(normal);
        Assert.Single(rig.Store.TakeOutgoing());
        Assert.Equal((200, """{"activities":[]}"""), await rig.DeliverAsync(expecting));
        Assert.Equal((200, ""), await rig.DeliverAsync(normal));
        Assert.Empty(rig.Store.TakeOutgoing());
    }

    [Fact]
    public async Task What_is_kept_for_the_way_out_holds_no_token()
    {
        await using var rig = await ChannelRig.StartAsync();
        await rig.DeliverAsync(Hello(rig));
        await rig.DeliverAsync(Hello(rig, "m2"));
        Assert.All(rig.Store.TakeOutgoing(), one =>
        {
            Assert.Equal("botframework", one.Route);
            Assert.DoesNotContain("Bearer", one.Content, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("eyJ", one.Content, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("https://connector.example/")]
    [InlineData("http://connector.example/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("here")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Without_credentials_replies_stay_on_this_machine(string? serviceUrl)
    {
        await using var rig = await ChannelRig.StartAsync(registered: false);
        var activity = Hello(rig);
        activity["serviceUrl"] = serviceUrl;
        var (status, body) = await rig.DeliverAsync(activity);
        Assert.Equal(400, status);
        Assert.Contains("expectReplies", body, StringComparison.Ordinal);
        activity["deliveryMode"] = "expectReplies";
        Assert.Equal(200, (await rig.DeliverAsync(activity)).Status);
        Assert.Empty(rig.Store.TakeOutgoing());
    }

    [Fact]
    public async Task The_twenty_first_file_of_a_message_is_not_kept_and_what_cannot_be_opened_neither()
    {
        await using var rig = await ChannelRig.StartAsync();
        var activity = Hello(rig);
        string?[] addresses = [null, "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", .. Enumerable.Range(1, 21).Select(n => $"https://files.example/{n}")];
        activity["attachments"] = new JsonArray([
            null, 5, "text", new JsonArray(), new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["contentUrl"] = "https://files.example/card" },
            .. addresses.Select(address => new JsonObject { ["contentType"] = "image/jpeg", ["contentUrl"] = address }),
        ]);
        Assert.Equal(200, (await rig.DeliverAsync(activity)).Status);
        var kept = await rig.Bot.Services.GetRequiredService<IClientFiles>().ReadAsync(new("msteams", "c1"));
        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"https://files.example/{n}"), kept.Select(one => one.File.Address));
        Assert.Empty(await rig.Bot.Services.GetRequiredService<IClientFiles>().ReadAsync(new("sms", "c1")));
    }

    private static JsonObject Hello(ChannelRig rig, string id = "m1")
    {
        var activity = SignedRequests.TeamsActivity();
        activity.Remove("deliveryMode");
        activity["id"] = id;
        activity["serviceUrl"] = rig.Connector.ServiceUrl;
        return activity;
    }
}
