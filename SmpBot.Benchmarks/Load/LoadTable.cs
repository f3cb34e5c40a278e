using System.Globalization;

namespace SmpBot.Benchmarks.Load;

/// <summary>The medians of all rounds side by side; a ratio is the median of the ratios of each round.</summary>
internal static class LoadTable
{
    private static readonly (string What, string Format, Func<Round, double> Of)[] Rows =
    [
        ("expectReplies: turns per second", "F0", round => round.ExpectReplies.TurnsPerSecond),
        ("expectReplies: p50, ms", "F2", round => round.ExpectReplies.At(0.5)),
        ("expectReplies: p95, ms", "F2", round => round.ExpectReplies.At(0.95)),
        ("expectReplies: p99, ms", "F2", round => round.ExpectReplies.At(0.99)),
        ("expectReplies: CPU per 1,000 turns, s", "F3", round => round.ExpectReplies.CpuPer1000),
        ("normal delivery: turns per second", "F0", round => round.Normal.TurnsPerSecond),
        ("normal delivery: p50, ms", "F2", round => round.Normal.At(0.5)),
        ("normal delivery: p95, ms", "F2", round => round.Normal.At(0.95)),
        ("normal delivery: p99, ms", "F2", round => round.Normal.At(0.99)),
        ("normal delivery: CPU per 1,000 turns, s", "F3", round => round.Normal.CpuPer1000),
        ("resident memory after it, MB", "F0", round => round.Memory / 1048576.0),
        ("start of the process to first answer, s", "F2", round => round.FirstAnswer.TotalSeconds),
        ("one client, expectReplies: p50, ms", "F2", round => round.Alone.At(0.5)),
        ("one client, expectReplies: p95, ms", "F2", round => round.Alone.At(0.95)),
    ];

    public static void Print(string name, IReadOnlyList<Round> rounds, string otherName, IReadOnlyList<Round> otherRounds)
    {
        Console.WriteLine($"| median of {rounds.Count} rounds | {name} | {otherName} | ratio |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (what, format, of) in Rows)
        {
            var ratio = Median(rounds.Zip(otherRounds, (one, other) => of(one) / of(other)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {Number(rounds, of, format)} | {Number(otherRounds, of, format)} | {ratio:F2} |"));
        }
    }

    private static string Number(IEnumerable<Round> rounds, Func<Round, double> of, string format) =>
        Median(rounds.Select(of)).ToString(format, CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
