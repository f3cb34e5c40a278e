using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Storage;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>
/// The whole way of a message: a channel that delivers everything several times and out of order, the turn, the outbox, and a
/// connector that refuses, hangs, resets, and takes messages without acknowledging them.
/// </summary>
public sealed partial class WholeWayTests
{
    private const int Copies = 3;

    private static readonly string[] Hasty = ["--Outbox:FirstRetrySeconds=0.02", "--Outbox:LongestRetrySeconds=0.1", "--Outbox:SendSeconds=1"];

    /// <summary>One after the other, whatever comes; then it behaves.</summary>
    private static readonly Func<HttpContext, Task>[] Trouble =
    [
        Misbehaviour.Status(429, retryAfter: "1"), Misbehaviour.BreakOff, Good, Misbehaviour.Status(500), Misbehaviour.Hang, Misbehaviour.Reset, Good, Misbehaviour.Status(429, retryAfter: "0"),
        Misbehaviour.BreakOff, Misbehaviour.Status(503), Good, Good, Misbehaviour.Reset, Misbehaviour.Status(502), Misbehaviour.BreakOff, Misbehaviour.Hang, Good, Misbehaviour.Status(429), Misbehaviour.Reset,
    ];

    public static TheoryData<string> Channels => WireTests.Channels;

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Every_reply_arrives_in_order_and_nothing_happens_twice(string recording)
    {
        await using var rig = await ChannelRig.StartWholeAsync(recording != "emulator", Hasty);
        rig.Connector.Misbehave(Trouble);
        var steps = WireStep.Read(recording);
        foreach (var step in steps)
        {
            await Task.WhenAll(Enumerable.Range(0, Copies).Select(_ => DeliverAsync(rig, step)));
            if (recording == "sms")
            {
                // STOP drops what still waits: here everything has arrived before it comes.
                await AllDeliveredAsync(rig);
            }
        }

        await AllDeliveredAsync(rig);
        // What a channel brings once more, long after, in another order.
        foreach (var step in steps.Reverse())
        {
            await DeliverAsync(rig, step);
        }

        await CheckAsync(rig, steps, inOrder: true);
        await using var calm = await ChannelRig.StartAsync(recording != "emulator");
        foreach (var step in steps)
        {
            await DeliverAsync(calm, step);
        }

        Assert.Equal(Transcript(calm), Transcript(rig));
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task Messages_that_overtake_each_other_are_each_answered_once(string recording)
    {
        await using var rig = await ChannelRig.StartWholeAsync(recording != "emulator", Hasty);
        rig.Connector.Misbehave(Trouble);
        var steps = WireStep.Read(recording).Where(step => step.Calls.Count > 0 && (string?)step.Activity["type"] == "message").SelectMany(Variants).ToList();
        await Task.WhenAll(steps.Concat(steps.AsEnumerable().Reverse()).Select(step => DeliverAsync(rig, step)));
        await CheckAsync(rig, steps, inOrder: false);
        Assert.Equal(steps.Count, Transcript(rig).Count(line => line.Contains(" client: ", StringComparison.Ordinal)));
    }

    private static Task Good(HttpContext context) => Misbehaviour.Status(201, body: """{"id":"good"}""")(context);

    private static async Task DeliverAsync(ChannelRig rig, WireStep step)
    {
        var answer = await rig.DeliverAsync(step.From(rig.Connector.ServiceUrl));
        Assert.True(step.Fits(answer), $"{step.What}: {answer}");
    }

    /// <summary>The same message with other words under other ids.</summary>
    private static IEnumerable<WireStep> Variants(WireStep step) => Enumerable.Range(1, Copies).Select(n =>
    {
        var activity = step.Activity.DeepClone().AsObject();
        var id = $"{(string)activity["id"]!}-{n}";
        activity["id"] = id;
        activity["text"] = $"{(string?)activity["text"]} {n}";
        var conversation = (string)activity["conversation"]!["id"]!;
        return step with { Activity = activity, Says = null, Calls = [$"POST v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}"] };
    });

    private static Task AllDeliveredAsync(ChannelRig rig) =>
        Eventually.TrueAsync(() => rig.Bot.Outbox().All(row => row.State == "delivered"), "everything was acknowledged");

    private static async Task CheckAsync(ChannelRig rig, IReadOnlyList<WireStep> steps, bool inOrder)
    {
        await AllDeliveredAsync(rig);
        Assert.Equal(steps.Sum(step => step.Calls.Count), rig.Bot.Outbox().Count);
        var calls = rig.Connector.Calls.ToList();
        // What came more than once is the same to the last letter.
        var arrived = calls.Select(call => (Target: $"{call.Method} {call.Target}", Body: call.Body.GetRawText(), Text: call.Body.Text("text"))).Distinct().ToList();
        Assert.Equal(steps.SelectMany(step => step.Calls).Select(Target).Order(), arrived.Select(call => call.Target).Order());
        Assert.True(calls.Count > arrived.Count, "nothing went wrong on the way");

        foreach (var chat in steps.GroupBy(step => step.Key))
        {
            var expected = chat.SelectMany(step => step.Calls).Select(Target).ToList();
            var replies = arrived.Where(call => expected.Contains(call.Target)).ToList();
            Assert.True(!inOrder || expected.SequenceEqual(replies.Select(call => call.Target)), string.Join('\n', replies.Select(call => call.Text)));
            // The replies leave in the order of the turns, of which each was taken once.
            var turns = replies.Select(call => TurnNumber().Match(call.Text)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(turns.Distinct().Order(), turns);
        }
    }

    /// <summary>All that was said, chat by chat.</summary>
    private static List<string> Transcript(ChannelRig rig)
    {
        using var database = rig.Bot.Services.GetRequiredService<Database>().Open();
        return database.Query<string>("SELECT c.id || ' ' || t.by || ': ' || t.text FROM transcript t JOIN conversations c ON c.key = t.conversation ORDER BY c.id, t.key").AsList();
    }

    private static string Target(string call) => call.Replace(" ", " /emea/", StringComparison.Ordinal);

    [GeneratedRegex(@"^Turn (\d+):")]
    private static partial Regex TurnNumber();
}
