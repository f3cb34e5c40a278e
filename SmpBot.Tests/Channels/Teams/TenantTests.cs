using System.Text.Json;
using System.Text.Json.Nodes;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmpBot.Storage;
using SmpBot.Tests.Channels.BotFramework;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Teams;

public sealed class TenantTests
{
    private const string Recorded = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    private const string Another = "0d9b645f-837c-4f0b-9a2b-6a0cf8f5f0a1";

    [Theory]
    [InlineData("msteams")]
    [InlineData("msteams-team")]
    [InlineData("msteams-group")]
    public async Task People_of_another_tenant_are_told_so_and_nothing_of_them_is_kept(string recording)
    {
        await using var rig = await ChannelRig.StartAsync(settings: [$"--Teams:AllowedTenants:0={Another}"]);
        foreach (var step in WireStep.Read(recording).Where(step => step.Status == 200))
        {
            var activity = step.From(rig.Connector.ServiceUrl);
            activity["deliveryMode"] = "expectReplies";
            var (status, body) = await rig.DeliverAsync(activity);
            var replies = JsonDocument.Parse(body).RootElement.GetProperty("activities").EnumerateArray().ToList();
            Assert.Equal((200, step.Calls.Count > 0 || step.Answer is not null ? 1 : 0), (status, replies.Count));
            Assert.All(replies, reply => Assert.Contains("clients of Hairline Studio only", reply.GetRawText(), StringComparison.Ordinal));
            Assert.Equal(200, (await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl))).Status);
        }

        await Eventually.TrueAsync(() => rig.Connector.Calls.Any(call => call.Body.Text("text").Contains("clients of Hairline Studio only", StringComparison.Ordinal)), "the word went out through the connector, too");
        Assert.Empty(rig.Store.TakeOutgoing());
        using var database = rig.Bot.Services.GetRequiredService<Database>().Open();
        Assert.All(["conversations", "transcript", "deliveries", "outbox", "client_files", "gaps"], table => Assert.Equal(0, database.ExecuteScalar<int>($"SELECT count(*) FROM {table}")));
    }

    [Theory]
    [InlineData($"--Teams:AllowedTenants:0={Another}", $"--Teams:AllowedTenants:1={Recorded}")]
    [InlineData($"--Teams:AllowedTenants= {Another}, 72F988BF-86F1-41AF-91AB-2D7CD011DB47", "--Studio:Name=Dots")]
    [InlineData("--Teams:AllowedTenants=", "--Studio:Name=Dots")]
    public async Task People_of_an_allowed_tenant_are_answered(string first, string second)
    {
        await using var rig = await ChannelRig.StartAsync(settings: [first, second]);
        var step = WireStep.Read("msteams").Single(step => step.What == "a message in the personal chat");
        Assert.True(step.Fits(await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl))));
        Assert.Equal("Turn 1: can i wear a cap tomorrow?", Assert.Single(await rig.SendOutgoingAsync()).Text("text"));
    }

    [Fact]
    public async Task Who_brings_no_tenant_is_of_none_that_is_allowed()
    {
        await using var rig = await ChannelRig.StartAsync(settings: [$"--Teams:AllowedTenants={Recorded}"]);
        var activity = SignedRequests.TeamsActivity();
        activity["serviceUrl"] = rig.Connector.ServiceUrl;
        activity["channelData"] = new JsonObject { ["tenant"] = "odd" };
        Assert.Contains("clients of Hairline Studio only", (await rig.DeliverAsync(activity)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_that_is_no_id_stops_the_start()
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync("--Teams:AllowedTenants=contoso.com"));
        Assert.Contains("Teams:AllowedTenants must be ids", fault.Message, StringComparison.Ordinal);
    }
}
