using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace SmpBot.Benchmarks;

/// <summary><c>load [turns]</c>: full turns over HTTP against the real service, one conversation at a time, saved to disk each.</summary>
internal static class LoadCommand
{
    private const int TurnsOfAChat = 5;
    private const int WarmUp = 100;

    private static readonly string[] Said =
    [
        "my treatment was on 10 November 2026", "can i wear a cap on saturday?", "what if i go to the gym tonight",
        "its gone so light, did it not take??", "thanks",
    ];

    public static async Task<int> RunAsync(string[] args)
    {
        var turns = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
        using var bot = await BotServer.StartAsync();
        using var http = new HttpClient { BaseAddress = bot.Address };
        var times = new List<double>(turns);
        for (var i = -WarmUp; i < turns; i++)
        {
            var took = await TurnAsync(http, i + WarmUp);
            if (i >= 0)
            {
                times.Add(took.TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{turns} turns, one at a time: median {At(times, 0.5):F2} ms, p95 {At(times, 0.95):F2} ms, p99 {At(times, 0.99):F2} ms, max {times[^1]:F1} ms"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"listening after {bot.StartTime.TotalSeconds:F1} s; {bot.WorkingSet / 1048576} MB of memory in use at the end"));
        return 0;
    }

    private static async Task<TimeSpan> TurnAsync(HttpClient http, int number)
    {
        var chat = number / TurnsOfAChat;
        var activity = new
        {
            type = "message",
            id = $"load-{number}",
            deliveryMode = "expectReplies",
            channelId = "emulator",
            serviceUrl = "http://127.0.0.1:9",
            localTimestamp = "2026-11-16T10:00:00+00:00",
            locale = "en-GB",
            text = Said[number % TurnsOfAChat],
            from = new { id = $"client-{chat}" },
            recipient = new { id = "smpbot" },
            conversation = new { id = $"load-{chat}" },
        };
        var watch = Stopwatch.StartNew();
        using var response = await http.PostAsJsonAsync("/api/messages", activity);
        await response.Content.ReadAsByteArrayAsync();
        response.EnsureSuccessStatusCode();
        return watch.Elapsed;
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
