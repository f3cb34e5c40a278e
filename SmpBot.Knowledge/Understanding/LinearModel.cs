using System.Numerics.Tensors;

namespace SmpBot.Knowledge.Understanding;

/// <summary>A labelled message as a learner sees it.</summary>
/// <param name="Features">Its distinct features.</param>
/// <param name="Classes">Indices of the classes that it belongs to.</param>
internal readonly record struct Example(ulong[] Features, int[] Classes);

/// <summary>
/// Multinomial logistic regression over sparse features: one weight per feature and class, learnt by stochastic
/// gradient descent. Deterministic: the same examples give the same weights.
/// </summary>
internal sealed class LinearModel
{
    // Chosen on messages that were not learnt from, as were the emphases of the features.
    private const int Epochs = 8;
    private const float FirstRate = 3;
    private const float Slowing = 0.35f;
    private const float BiasShare = 0.05f;
    private const int MostOnStack = 1024;

    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly float[] _bias;

    private LinearModel(Dictionary<ulong, int> rows, float[] rarity, int width)
    {
        _rows = rows;
        _rarity = rarity;
        _weights = new float[rows.Count * width];
        _bias = new float[width];
    }

    private int Width => _bias.Length;

    /// <summary>Learns to tell the classes 0 to <paramref name="classCount"/> - 1 apart.</summary>
    internal static LinearModel Train(IReadOnlyList<Example> examples, int classCount)
    {
        var (rows, rarity) = Index(examples);
        var model = new LinearModel(rows, rarity, classCount);
        var known = examples.Select(e => e.Features.Where(rows.ContainsKey).Select(f => rows[f]).ToArray()).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(42);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = FirstRate / (1 + (Slowing * epoch));
            foreach (var e in order)
            {
                model.Learn(known[e], examples[e].Classes, rate);
            }
        }

        return model;
    }

    /// <summary>The probability of each class; they add up to 1.</summary>
    internal void Score(ReadOnlySpan<ulong> features, Span<float> probabilities)
    {
        Span<int> known = features.Length <= MostOnStack ? stackalloc int[features.Length] : new int[features.Length];
        var count = 0;
        foreach (var f in features)
        {
            if (_rows.TryGetValue(f, out var row))
            {
                known[count++] = row;
            }
        }

        Score(known[..count], probabilities);
    }

    private void Learn(int[] rows, int[] classes, float rate)
    {
        Span<float> step = stackalloc float[Width];
        var scale = Score(rows, step);
        TensorPrimitives.Negate(step, step);
        foreach (var c in classes)
        {
            step[c] += 1f / classes.Length;
        }

        TensorPrimitives.MultiplyAdd(step, rate * BiasShare, _bias, _bias);
        TensorPrimitives.Multiply(step, rate * scale, step);
        foreach (var row in rows)
        {
            var weights = _weights.AsSpan(row * Width, Width);
            TensorPrimitives.MultiplyAdd(step, _rarity[row], weights, weights);
        }
    }

    // Features count by their rarity, and a long message no more than a short one. Returns the scale that sees to it.
    private float Score(ReadOnlySpan<int> rows, Span<float> probabilities)
    {
        Span<float> scores = stackalloc float[Width];
        scores.Clear();
        var squares = float.Epsilon;
        foreach (var row in rows)
        {
            squares += _rarity[row] * _rarity[row];
            TensorPrimitives.MultiplyAdd(_weights.AsSpan(row * Width, Width), _rarity[row], scores, scores);
        }

        var scale = 1 / MathF.Sqrt(squares);
        TensorPrimitives.MultiplyAdd(scores, scale, _bias, scores);
        TensorPrimitives.SoftMax(scores, probabilities);
        return scale;
    }

    // A feature seen once teaches its one message by heart and nothing else.
    private static (Dictionary<ulong, int> Rows, float[] Rarity) Index(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var example in examples)
        {
            foreach (var f in example.Features)
            {
                counts[f] = counts.GetValueOrDefault(f) + 1;
            }
        }

        var rows = new Dictionary<ulong, int>();
        var rarity = new List<float>();
        foreach (var (f, n) in counts)
        {
            if (n > 1)
            {
                rows.Add(f, rows.Count);
                rarity.Add(MathF.Log((float)examples.Count / n) * Features.Emphasis(f));
            }
        }

        return (rows, [.. rarity]);
    }
}
