using System.Numerics.Tensors;

namespace SmpBot.Knowledge.Understanding;

/// <summary>A labelled message as a learner sees it.</summary>
/// <param name="Features">Its distinct features.</param>
/// <param name="Classes">Indices of the classes that it belongs to.</param>
internal readonly record struct Example(ulong[] Features, int[] Classes);

/// <summary>Learns a <see cref="LinearModel"/> by stochastic gradient descent. Deterministic: the same examples give the same weights.</summary>
internal sealed class LinearTrainer
{
    // Chosen on messages that were not learnt from, as were the emphases of the features.
    private const int Epochs = 8;
    private const float FirstRate = 3;
    private const float Slowing = 0.35f;
    private const float BiasShare = 0.05f;
    private const int FewExamples = 2000;

    private readonly float[] _rarity;
    private readonly float[] _weights;
    private readonly float[] _bias;

    private LinearTrainer(float[] rarity, int classCount)
    {
        _rarity = rarity;
        _weights = new float[rarity.Length * classCount];
        _bias = new float[classCount];
    }

    private int Width => _bias.Length;

    /// <summary>Learns to tell the classes 0 to <paramref name="classCount"/> - 1 apart.</summary>
    internal static LinearModel Train(IReadOnlyList<Example> examples, int classCount)
    {
        var (rows, rarity) = Index(examples);
        var trainer = new LinearTrainer(rarity, classCount);
        var known = examples.Select(e => e.Features.Where(rows.ContainsKey).Select(f => rows[f]).ToArray()).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(42);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = FirstRate / (1 + (Slowing * epoch));
            foreach (var e in order)
            {
                trainer.Learn(known[e], examples[e].Classes, rate);
            }
        }

        return LinearModel.Of(rows, rarity, trainer._bias, trainer._weights);
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

    // As the model will score. Returns the scale by which a long message counts no more than a short one.
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
        var few = examples.Count < FewExamples;
        var classesOf = few ? ClassesByFeature(examples) : null;
        var classCount = examples.SelectMany(e => e.Classes).Distinct().Count();
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
            if (n > 1 || few)
            {
                rows.Add(f, rows.Count);
                var rare = MathF.Log((float)examples.Count / n);
                rarity.Add(Features.Emphasis(f) * (classesOf is null ? rare : MathF.Sqrt(rare * MathF.Log((1f + classCount) / classesOf[f].Count))));
            }
        }

        return (rows, [.. rarity]);
    }

    // Few examples say little about how rare a word is; in how many classes it is used says more.
    private static Dictionary<ulong, HashSet<int>> ClassesByFeature(IReadOnlyList<Example> examples) =>
        examples.SelectMany(e => e.Features.SelectMany(f => e.Classes.Select(c => (Feature: f, Class: c))))
            .GroupBy(p => p.Feature).ToDictionary(g => g.Key, g => g.Select(p => p.Class).ToHashSet());
}
