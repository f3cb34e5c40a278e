using System.Diagnostics;

namespace SmpBot.Benchmarks.Load;

/// <summary>How the replies come back.</summary>
internal enum Delivery
{
    /// <summary>In the answer to the request.</summary>
    ExpectReplies,

    /// <summary>Through the connector; a turn is done when the request is answered and the reply has arrived.</summary>
    Normal,
}

/// <summary>Clients who say the next thing as soon as they have their reply.</summary>
internal static class Generator
{
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(30);

    /// <summary>Lets <paramref name="clients"/> talk at the same time for <paramref name="length"/>; each has one conversation.</summary>
    public static async Task<Measured> RunAsync(RunningBot bot, Connector connector, Delivery delivery, int clients, TimeSpan length)
    {
        var run = Guid.NewGuid().ToString("N")[..8];
        var cpu = bot.Cpu;
        var watch = Stopwatch.StartNew();
        var talks = Enumerable.Range(0, clients).Select(client => Task.Run(() => TalkAsync($"{run}-{client}", bot, connector, delivery, watch, length)));
        var times = (await Task.WhenAll(talks)).SelectMany(time => time).Order().ToArray();
        var took = watch.Elapsed;
        return new(times, took, bot.Cpu - cpu);
    }

    private static async Task<List<double>> TalkAsync(
        string id, RunningBot bot, Connector connector, Delivery delivery, Stopwatch watch, TimeSpan length)
    {
        var times = new List<double>();
        var chat = new Chat(id, delivery == Delivery.ExpectReplies, connector.Port);
        using var line = await HttpLine.OpenAsync(bot.Port);
        while (watch.Elapsed < length)
        {
            var (activity, body) = chat.Next();
            var begin = Stopwatch.GetTimestamp();
            if (delivery == Delivery.Normal)
            {
                var reply = connector.ReplyTo(activity);
                await line.PostAsync(body);
                await reply.WaitAsync(LongestTurn);
            }
            else
            {
                await line.PostAsync(body);
            }

            times.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return times;
    }
}

/// <summary>What a run of the generator gave.</summary>
/// <param name="Times">How long each turn took in milliseconds, the shortest first.</param>
/// <param name="Took">How long the run took.</param>
/// <param name="Cpu">The bot's time on a processor.</param>
internal sealed record Measured(double[] Times, TimeSpan Took, TimeSpan Cpu)
{
    public double TurnsPerSecond => Times.Length / Took.TotalSeconds;

    public double CpuPer1000 => Cpu.TotalSeconds / Times.Length * 1000;

    public double At(double share) => Times[Math.Min(Times.Length - 1, (int)(Times.Length * share))];
}
