using SmpBot.Conversations.Gaps;

namespace SmpBot.Commands.Gaps;

/// <summary>Gaps that say much the same.</summary>
/// <param name="Gaps">All of them.</param>
/// <param name="Wordings">Their different wordings, the most typical first.</param>
internal sealed record GapGroup(IReadOnlyList<KeptGap> Gaps, IReadOnlyList<string> Wordings);

/// <summary>
/// Groups gaps by similarity, in two steps: wordings that are close, then groups whose middles are near. The same gaps give
/// the same groups, in whatever order they come.
/// </summary>
internal static class GapGroups
{
    private const float Close = 0.5f;
    private const float Near = 0.4f;

    private sealed record Wording(string Text, List<KeptGap> Gaps, TextVector Vector);

    private sealed record Group(List<Wording> Wordings, TextVector Middle)
    {
        public int Count => Wordings.Sum(w => w.Gaps.Count);

        // Each wording counts as often as it was said.
        public static Group Of(List<Wording> wordings) =>
            new(wordings, TextVector.Middle(wordings.Select(w => (w.Vector, w.Gaps.Count))));
    }

    /// <summary>The groups, the largest first.</summary>
    public static IReadOnlyList<GapGroup> Of(IReadOnlyList<KeptGap> gaps)
    {
        var wordings = Wordings(gaps);
        var close = Nearness.Group(wordings, w => w.Vector, Close).Select(Group.Of)
            .OrderByDescending(g => g.Count).ThenBy(g => g.Wordings[0].Text, StringComparer.Ordinal).ToList();
        var near = Nearness.Group(close, g => g.Middle, Near).Select(g => Group.Of([.. g.SelectMany(x => x.Wordings)]));
        return
        [
            .. near.Select(g => new GapGroup([.. g.Wordings.SelectMany(w => w.Gaps)], Typical(g)))
                .OrderByDescending(g => g.Gaps.Count).ThenBy(g => g.Wordings[0], StringComparer.Ordinal),
        ];
    }

    // Those that differ only in small words, marks and case are one wording. The commonest come first: groups begin with them.
    private static List<Wording> Wordings(IReadOnlyList<KeptGap> gaps)
    {
        var alike = gaps.Select(g => (Gap: g, Words: Grams.Words(g.Gap.Text)))
            .GroupBy(g => string.Join(' ', g.Words))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var vectors = TextVector.Of([.. alike.Select(g => g.First().Words)]);
        return [.. alike.Select((g, i) => new Wording(Shown([.. g.Select(x => x.Gap.Gap.Text)]), [.. g.Select(x => x.Gap)], vectors[i]))];
    }

    private static string Shown(List<string> texts) =>
        texts.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static List<string> Typical(Group group) =>
        [.. group.Wordings.OrderByDescending(w => w.Vector.Dot(group.Middle)).ThenBy(w => w.Text, StringComparer.Ordinal).Select(w => w.Text)];
}
