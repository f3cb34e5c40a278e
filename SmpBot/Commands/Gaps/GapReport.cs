using SmpBot.Conversations.Gaps;

namespace SmpBot.Commands.Gaps;

/// <summary>Prints the groups: how often, a typical wording and a few more, what it may be about, and on which healing days.</summary>
internal static class GapReport
{
    private const int MoreWordings = 3;
    private const int LikelyTopics = 3;

    public static void Write(TextWriter to, IReadOnlyList<KeptGap> gaps, DateOnly? since, int top)
    {
        if (gaps.Count == 0)
        {
            to.WriteLine(since is null ? "The gap log is empty." : $"The gap log has nothing since {since:yyyy-MM-dd}.");
            return;
        }

        var groups = GapGroups.Of(gaps);
        to.WriteLine($"{gaps.Count} gaps from {gaps.Min(g => g.On):yyyy-MM-dd} to {gaps.Max(g => g.On):yyyy-MM-dd} in {groups.Count} groups"
            + (groups.Count > top ? $"; the {top} largest:" : ":"));
        foreach (var group in groups.Take(top))
        {
            to.WriteLine();
            Write(to, group);
        }
    }

    private static void Write(TextWriter to, GapGroup group)
    {
        to.WriteLine($"{group.Gaps.Count,5} x  {group.Wordings[0]}");
        foreach (var wording in group.Wordings.Skip(1).Take(MoreWordings))
        {
            to.WriteLine($"          {wording}");
        }

        if (group.Wordings.Count > MoreWordings + 1)
        {
            to.WriteLine($"          and {group.Wordings.Count - MoreWordings - 1} more wordings");
        }

        to.WriteLine($"        {Counted(group.Gaps.Select(g => Name(g.Gap.Reason)), 3)}; perhaps {Perhaps(group)}; {Days(group)}");
    }

    private static string Perhaps(GapGroup group) =>
        Counted(group.Gaps.SelectMany(g => g.Gap.Likely.Append(g.Gap.Topic)).Where(t => t != "out-of-scope"), LikelyTopics) is { Length: > 0 } topics
            ? topics
            : "no topic that there is";

    private static string Counted(IEnumerable<string> names, int most) => string.Join(
        ", ", names.GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most).Select(g => $"{g.Key} {g.Count()}"));

    private static string Name(GapReason reason) => reason switch
    {
        GapReason.NotUnderstood => "not understood",
        GapReason.Unknown => "not covered",
        _ => "to the artist",
    };

    // "healing days 2, 5-7, unknown 3"
    private static string Days(GapGroup group)
    {
        var days = group.Gaps.Select(g => g.Gap.Day).OfType<int>().Distinct().Order().ToList();
        var unknown = group.Gaps.Count(g => g.Gap.Day is null);
        var ranges = days.Select((day, i) => (day, run: day - i)).GroupBy(d => d.run)
            .Select(run => run.Count() == 1 ? $"{run.First().day}" : $"{run.First().day}-{run.Last().day}")
            .Concat(unknown > 0 ? [$"unknown {unknown}"] : []);
        return $"healing days {string.Join(", ", ranges)}";
    }
}
