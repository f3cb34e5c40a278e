namespace SmpBot.Commands.Gaps;

/// <summary>
/// A text as its words and letter triples, of length 1; what few texts have weighs most. The inner product of two is their
/// similarity, from 0 to 1.
/// </summary>
/// <param name="Features">Number of a feature, and its weight.</param>
internal sealed record TextVector(IReadOnlyList<(int Feature, float Weight)> Features)
{
    private const float TripleWeight = 0.8f;

    /// <summary>The vectors of texts that were cut into words, in their order.</summary>
    public static IReadOnlyList<TextVector> Of(IReadOnlyList<List<string>> texts)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = texts.Select(words => Count(words, ids)).ToList();
        var having = new int[ids.Count];
        foreach (var feature in counted.SelectMany(features => features.Keys))
        {
            having[feature]++;
        }

        return [.. counted.Select(features => Normal(features.Select(f => (f.Key, f.Value * MathF.Log(1 + ((float)texts.Count / having[f.Key]))))))];
    }

    /// <summary>What lies in the middle of vectors of different weight.</summary>
    public static TextVector Middle(IEnumerable<(TextVector Vector, int Weight)> vectors)
    {
        var sum = new Dictionary<int, float>();
        foreach (var (vector, times) in vectors)
        {
            foreach (var (feature, weight) in vector.Features)
            {
                sum[feature] = sum.GetValueOrDefault(feature) + (weight * times);
            }
        }

        return Normal(sum.OrderBy(f => f.Key).Select(f => (f.Key, f.Value)));
    }

    /// <summary>The similarity to another.</summary>
    public float Dot(TextVector other)
    {
        var weights = other.Features.ToDictionary(f => f.Feature, f => f.Weight);
        return Features.Sum(f => f.Weight * weights.GetValueOrDefault(f.Feature));
    }

    private static Dictionary<int, float> Count(List<string> words, Dictionary<string, int> ids)
    {
        var features = new Dictionary<int, float>();
        foreach (var word in words)
        {
            features[Id(word)] = 1;
            foreach (var triple in Grams.Triples(word))
            {
                features[Id(triple)] = TripleWeight;
            }
        }

        return features;

        int Id(string feature) => ids.TryGetValue(feature, out var id) ? id : ids[feature] = ids.Count;
    }

    private static TextVector Normal(IEnumerable<(int Feature, float Weight)> features)
    {
        var all = features.ToList();
        var length = MathF.Sqrt(all.Sum(f => f.Weight * f.Weight));
        return new(length == 0 ? [] : [.. all.Select(f => (f.Feature, f.Weight / length))]);
    }
}
