using Dapper;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Storage;
using SmpBot.Tests.Support;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Conversations;

/// <summary>Two servers on one data folder, both in use.</summary>
public sealed class TwoServersTests
{
    private const int Senders = 8;
    private const int MessagesEach = 25;

    [Fact]
    public async Task Turns_of_one_conversation_are_neither_lost_nor_doubled_nor_out_of_order()
    {
        using var folder = new TempFolder();
        await using var one = await LoopbackBot.StartAsync(farSide: null, folder.Path);
        await using var other = await LoopbackBot.StartAsync(farSide: null, folder.Path);
        await AssertOneOrderAsync([one.Http, other.Http], one.Services.GetRequiredService<Database>());
    }

    [Fact]
    public async Task So_it_is_with_two_processes()
    {
        using var folder = new TempFolder();
        await using var farSide = await FarSide.StartAsync();
        var starting = new[] { BotProcess.StartLoopbackAsync(folder.Path, farSide.Address), BotProcess.StartLoopbackAsync(folder.Path, farSide.Address) };
        using var one = await starting[0];
        using var other = await starting[1];
        await using var reader = await LoopbackBot.StartAsync(farSide: null, folder.Path);
        await AssertOneOrderAsync([one.Http, other.Http], reader.Services.GetRequiredService<Database>());
    }

    [Fact]
    public async Task Servers_that_start_at_the_same_time_on_an_empty_folder_share_database_and_keys()
    {
        using var folder = new TempFolder();
        var bots = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => LoopbackBot.StartAsync(farSide: null, folder.Path))));
        var tokens = await Task.WhenAll(bots.Select(bot => bot.Http.TokenAsync()));
        foreach (var token in tokens)
        {
            foreach (var bot in bots)
            {
                await bot.Http.SendAsync(HttpMethod.Post, "/tokens/refresh", token.Text("token"));
            }
        }

        await Task.WhenAll(bots.Select(bot => bot.DisposeAsync().AsTask()));
    }

    /// <summary>Eight senders share a conversation; each sends one after another, to one server and the other, every third message to both at once.</summary>
    private static async Task AssertOneOrderAsync(HttpClient[] servers, Database database)
    {
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => SendAsync(servers, sender)));
        using var connection = database.Open();
        var said = connection.Query<string>("SELECT text FROM transcript WHERE by = 'client' ORDER BY key").AsList();
        Assert.Equal(Senders * MessagesEach, said.Count);
        for (var sender = 0; sender < Senders; sender++)
        {
            Assert.Equal(
                Enumerable.Range(0, MessagesEach).Select(n => $"{sender}: {n}"),
                said.Where(text => text.StartsWith($"{sender}:", StringComparison.Ordinal)));
        }

        // What the dialogue has built up turn by turn: a lost update would leave a gap or a number twice.
        Assert.Equal(
            Enumerable.Range(1, said.Count).Select(n => $"Turn {n}: {said[n - 1]}"),
            connection.Query<string>("SELECT text FROM transcript WHERE by = 'bot' ORDER BY key"));
        Assert.Equal(said.Count, connection.ExecuteScalar<int>("SELECT count(*) FROM outbox"));
    }

    private static async Task SendAsync(HttpClient[] servers, int sender)
    {
        for (var n = 0; n < MessagesEach; n++)
        {
            var (id, text) = ($"{sender}-{n}", $"{sender}: {n}");
            var all = n % 3 == 0 ? servers : [servers[(sender + n) % servers.Length]];
            var replies = await Task.WhenAll(all.Select(server => server.PostAsync("shared", id, text)));
            Assert.Single(replies.Distinct());
        }
    }
}
