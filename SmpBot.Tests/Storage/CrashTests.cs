using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Storage;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;
using Xunit.Abstractions;

namespace SmpBot.Tests.Storage;

/// <summary>The server is killed at random moments under load, fifty times, on one data folder.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Rounds = 50;
    private const int Clients = 6;
    private const int Seed = 20261122;

    [Fact]
    public async Task After_fifty_kills_every_acknowledged_message_has_one_effect_and_its_reply_and_ticket()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        farSide.Manner = FarSideThatStumbles();
        var server = new CurrentServer();
        var clients = Enumerable.Range(0, Clients).Select(number => new CrashClient(number, server)).ToList();
        await KillAgainAndAgainAsync(folder.Path, farSide, server, clients);

        // Everybody has said what they wanted to say; another server delivers what is left.
        await using var bot = await LoopbackBot.StartAsync(farSide, folder.Path);
        await Eventually.TrueAsync(() => bot.Outbox().All(row => row.State != "waiting"), "the outbox is empty");
        using var database = bot.Services.GetRequiredService<Database>().Open();
        foreach (var conversation in clients.SelectMany(client => client.Acknowledged).GroupBy(post => post.Conversation))
        {
            var posts = conversation.ToList();
            var said = database.Query<(string By, string Text)>(
                "SELECT by, text FROM transcript WHERE conversation = (SELECT key FROM conversations WHERE id = @Key) ORDER BY key", new { conversation.Key }).AsList();
            Assert.Equal(posts.Select(post => post.Text), said.Where(line => line.By == "client").Select(line => line.Text));
            Assert.Equal(posts.Select((post, n) => $"Turn {n + 1}: {post.Text}"), said.Where(line => line.By == "bot").Select(line => line.Text));
            // In order, each at least once: what was on its way at a kill may have come twice.
            var arrived = farSide.Arrived.Where(message => message.Conversation == conversation.Key).Select(message => message.ReplyTo);
            Assert.Equal(posts.Select(post => post.Id), arrived.Distinct());
        }

        var acknowledged = clients.SelectMany(client => client.Acknowledged).ToList();
        Assert.True(acknowledged.Count > Rounds * Clients, $"only {acknowledged.Count} messages went through");
        Assert.Equal(acknowledged.Count, database.ExecuteScalar<int>("SELECT count(*) FROM transcript WHERE by = 'client'"));
        Assert.Equal(acknowledged.Count, bot.Outbox().Count(row => row.State == "delivered"));
        Assert.Equal(
            acknowledged.Where(post => post.Text.StartsWith(CrashClient.AsksForTicket, StringComparison.Ordinal)).Select(post => post.Text).Order(StringComparer.Ordinal),
            database.Query<string>("SELECT json_extract(last_turns, '$[0].Text') FROM tickets").Order(StringComparer.Ordinal));
        var twice = farSide.Arrived.Count - acknowledged.Count;
        output.WriteLine($"{acknowledged.Count} messages; {twice} replies came twice, those on their way at a kill");
        Assert.InRange(twice, 0, Rounds * Clients);
    }

    private static async Task KillAgainAndAgainAsync(string folder, FarSide farSide, CurrentServer server, List<CrashClient> clients)
    {
        var moments = new Random(Seed);
        using var enough = new CancellationTokenSource();
        var talking = new List<Task>();
        for (var round = 0; round < Rounds; round++)
        {
            using var bot = await StartAsync(folder, farSide, server);
            if (round == 0)
            {
                talking.AddRange(clients.Select(client => client.TalkAsync(enough.Token)));
            }

            var count = clients.Sum(client => client.Count) + moments.Next(1, 100);
            await Eventually.TrueAsync(() => clients.Sum(client => client.Count) >= count, "a server that was started again takes messages");
            await Task.Delay(moments.Next(0, 10), CancellationToken.None);
            bot.Kill();
        }

        using var last = await StartAsync(folder, farSide, server);
        await enough.CancelAsync();
        await Task.WhenAll(talking);
        last.Kill();
    }

    private static async Task<BotProcess> StartAsync(string folder, FarSide farSide, CurrentServer server)
    {
        var bot = await BotProcess.StartLoopbackAsync(
            folder, farSide.Address, "--Outbox:SendSeconds=1", "--Outbox:FirstRetrySeconds=0.02", "--Outbox:LongestRetrySeconds=0.1");
        server.MoveTo(bot.Http.BaseAddress!);
        return bot;
    }

    /// <summary>Takes some milliseconds now and then, and refuses one attempt in seven.</summary>
    private static Func<LoopbackMessage, Microsoft.AspNetCore.Http.HttpContext, Task<bool>> FarSideThatStumbles()
    {
        var attempts = 0;
        return async (_, context) =>
        {
            var attempt = Interlocked.Increment(ref attempts);
            await Task.Delay(attempt % 5);
            return attempt % 7 == 0 ? await FarSide.Answer(context, 503) : true;
        };
    }
}
