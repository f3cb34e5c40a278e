namespace SmpBot.Commands.Gaps;

/// <summary>
/// Puts things together whose vectors are near: each joins the group whose first member is nearest, or begins one of its
/// own. Only things that share a feature are compared, so that ten thousand take about a second.
/// </summary>
internal static class Nearness
{
    /// <summary>The groups, in the order in which they began.</summary>
    public static List<List<T>> Group<T>(IReadOnlyList<T> things, Func<T, TextVector> vectorOf, float least)
    {
        var groups = new List<List<T>>();
        var having = new Dictionary<int, List<(int Group, float Weight)>>();
        foreach (var thing in things)
        {
            var vector = vectorOf(thing);
            if (Nearest(vector, having, groups.Count) is var (group, similarity) && similarity >= least)
            {
                groups[group].Add(thing);
                continue;
            }

            foreach (var (feature, weight) in vector.Features)
            {
                if (!having.TryGetValue(feature, out var with))
                {
                    having[feature] = with = [];
                }

                with.Add((groups.Count, weight));
            }

            groups.Add([thing]);
        }

        return groups;
    }

    private static (int Group, float Similarity)? Nearest(TextVector vector, Dictionary<int, List<(int Group, float Weight)>> having, int groups)
    {
        if (groups == 0)
        {
            return null;
        }

        var similarity = new float[groups];
        foreach (var (feature, weight) in vector.Features)
        {
            foreach (var (group, other) in having.GetValueOrDefault(feature) ?? [])
            {
                similarity[group] += weight * other;
            }
        }

        var best = similarity.Max();
        return (Array.IndexOf(similarity, best), best);
    }
}
