using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>What real channels send, replayed through the HTTP endpoint against a connector that misbehaves.</summary>
public sealed class WireTests
{
    public static TheoryData<string> Channels => [.. WireStep.Recordings];

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Every_recorded_activity_gets_its_answer_through_a_bad_connector(string channel)
    {
        await using var rig = await ChannelRig.StartAsync(registered: channel != "emulator");
        var trouble = new Queue<Func<HttpContext, Task>>([
            Misbehaviour.Status(429, retryAfter: "7"), Misbehaviour.Hang, Misbehaviour.Status(500), Misbehaviour.Reset, Misbehaviour.BreakOff, Misbehaviour.Status(503),
        ]);
        foreach (var step in WireStep.Read(channel))
        {
            var answer = await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl));
            Assert.True(step.Fits(answer), $"{step.What}: {answer}");
            var outgoing = rig.Store.TakeOutgoing();
            Assert.True(step.Calls.Count == outgoing.Count, $"{step.What}: {outgoing.Count} messages");
            foreach (var (expected, one) in step.Calls.Zip(outgoing))
            {
                await DeliverThroughTroubleAsync(rig, trouble, step, expected, one);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Every_recorded_activity_may_arrive_five_times(string channel)
    {
        await using var rig = await ChannelRig.StartAsync(registered: channel != "emulator");
        foreach (var step in WireStep.Read(channel))
        {
            var activity = step.From(rig.Connector.ServiceUrl);
            var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => rig.DeliverAsync(activity)));
            Assert.All(answers, answer => Assert.True(step.Fits(answer), $"{step.What}: {answer}"));
            Assert.True(step.Calls.Count == rig.Store.TakeOutgoing().Count, step.What);
        }
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Pictures_and_files_are_kept_for_the_artist_once(string channel)
    {
        await using var rig = await ChannelRig.StartAsync(registered: channel != "emulator");
        var expected = new Dictionary<ConversationKey, List<ClientFile>>();
        foreach (var step in WireStep.Read(channel))
        {
            await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl));
            await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl));
            expected.TryAdd(step.Key, []);
            expected[step.Key].AddRange(step.Files ?? []);
        }

        Assert.NotEmpty(expected.Values.SelectMany(files => files));
        foreach (var (key, files) in expected)
        {
            var kept = await rig.Bot.Services.GetRequiredService<IClientFiles>().ReadAsync(key);
            Assert.Equal(files, kept.Select(one => one.File));
            Assert.All(kept, one => Assert.Equal(ChannelRig.Now, one.At, TimeSpan.FromMinutes(1)));
        }
    }

    /// <summary>Up to three attempts fail, each in another way; the next one arrives, and all were the same call.</summary>
    private static async Task DeliverThroughTroubleAsync(ChannelRig rig, Queue<Func<HttpContext, Task>> trouble, WireStep step, string expected, Outgoing one)
    {
        rig.Connector.Calls.Clear();
        var failures = Math.Min(3, trouble.Count);
        for (var attempt = 0; attempt < failures; attempt++)
        {
            rig.Connector.Misbehave(trouble.Dequeue());
            Assert.Equal(SendOutcome.TryAgain, (await rig.Route.SendAsync(one.Content, CancellationToken.None)).Outcome);
        }

        Assert.Equal(SendOutcome.Delivered, (await rig.Route.SendAsync(one.Content, CancellationToken.None)).Outcome);
        var calls = rig.Connector.Calls.ToList();
        Assert.Equal(failures + 1, calls.Count);
        Assert.Single(calls.Select(call => call.Body.GetRawText()).Distinct());
        Assert.True($"{expected.Split(' ')[0]} /emea/{expected.Split(' ')[1]}" == $"{calls[0].Method} {calls[0].Target}", $"{step.What}: {calls[0].Target}");
        Assert.Equal("message", calls[0].Body.Text("type"));
        Assert.True(step.Says is null ? calls[0].Body.Text("text").Length > 0 : step.Says == calls[0].Body.Text("text"), $"{step.What}: {calls[0].Body}");
    }
}
