using System.Globalization;

namespace SmpBot.Benchmarks.Load;

/// <summary>
/// <c>load [rounds] [seconds]</c>: SmpBot beside the echo bot of Microsoft's JavaScript SDK, both as they are released,
/// each a process of its own. Rounds take turns, so that what else the machine does hits both.
/// </summary>
internal static class LoadCommand
{
    private const int DefaultRounds = 5;
    private const int DefaultSeconds = 5;

    public static async Task<int> RunAsync(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultRounds;
        var length = TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultSeconds);
        var bots = new[] { await Bots.SmpBotAsync(), await Bots.EchoBotAsync() };
        await using var connector = await Connector.StartAsync();
        var results = bots.Select(_ => new List<Round>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < bots.Length; turn++)
            {
                var which = (round + turn) % bots.Length;
                var result = await Round.RunAsync(bots[which], connector, length);
                results[which].Add(result);
                Console.WriteLine($"round {round + 1} of {rounds}, {bots[which].Name}: {result}");
            }
        }

        Console.WriteLine();
        LoadTable.Print(bots[0].Name, results[0], bots[1].Name, results[1]);
        return 0;
    }
}
