using System.Numerics.Tensors;
using System.Runtime.InteropServices;

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
    private const int FewExamples = 2000;
    private const int MostOnStack = 1024;

    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly float[] _bias;

    private LinearModel(Dictionary<ulong, int> rows, float[] rarity, float[] weights, float[] bias)
    {
        _rows = rows;
        _rarity = rarity;
        _weights = weights;
        _bias = bias;
    }

    private int Width => _bias.Length;

    /// <summary>Learns to tell the classes 0 to <paramref name="classCount"/> - 1 apart.</summary>
    internal static LinearModel Train(IReadOnlyList<Example> examples, int classCount)
    {
        var (rows, rarity) = Index(examples);
        var model = new LinearModel(rows, rarity, new float[rows.Count * classCount], new float[classCount]);
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

    /// <summary>Writes everything that <see cref="Read"/> needs; weights lose precision that they do not have.</summary>
    internal void Write(BinaryWriter to)
    {
        to.Write(_rows.Count);
        to.Write(Width);
        // In the order of their rows, which Index has numbered one by one.
        to.Write(MemoryMarshal.AsBytes<ulong>(_rows.OrderBy(r => r.Value).Select(r => r.Key).ToArray()));
        to.Write(MemoryMarshal.AsBytes<float>(_rarity));
        to.Write(MemoryMarshal.AsBytes<float>(_bias));
        var halves = new Half[_weights.Length];
        TensorPrimitives.ConvertToHalf(_weights, halves);
        to.Write(MemoryMarshal.AsBytes<Half>(halves));
    }

    /// <summary>The model that <see cref="Write"/> has written.</summary>
    internal static LinearModel Read(BinaryReader from)
    {
        var count = from.ReadInt32();
        var bias = new float[from.ReadInt32()];
        var features = new ulong[count];
        var rarity = new float[count];
        from.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(rarity.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(bias.AsSpan()));
        var halves = new Half[count * bias.Length];
        from.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        var weights = new float[halves.Length];
        TensorPrimitives.ConvertToSingle(halves, weights);
        var rows = new Dictionary<ulong, int>(count);
        for (var i = 0; i < count; i++)
        {
            rows.Add(features[i], i);
        }

        return new(rows, rarity, weights, bias);
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

    // A feature seen once teaches its one message by heart and nothing else, unless there is little to learn from.
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
            if (n > 1 || examples.Count < FewExamples)
            {
                rows.Add(f, rows.Count);
                rarity.Add(MathF.Log((float)examples.Count / n) * Features.Emphasis(f));
            }
        }

        return (rows, [.. rarity]);
    }
}
