using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Multinomial logistic regression over sparse features: one weight per feature and class, learnt by a
/// <see cref="LinearTrainer"/> and kept in half precision.
/// </summary>
internal sealed class LinearModel
{
    private const int MostOnStack = 1024;

    private readonly Dictionary<ulong, int> _rows;
    private readonly float[] _rarity;
    private readonly float[] _bias;
    private readonly ReadOnlyMemory<byte> _weights;

    private LinearModel(Dictionary<ulong, int> rows, float[] rarity, float[] bias, ReadOnlyMemory<byte> weights)
    {
        _rows = rows;
        _rarity = rarity;
        _bias = bias;
        _weights = weights;
    }

    /// <summary>Takes what was learnt; weights lose precision that they do not have.</summary>
    internal static LinearModel Of(Dictionary<ulong, int> rows, float[] rarity, float[] bias, float[] weights)
    {
        var halves = new byte[weights.Length * 2];
        TensorPrimitives.ConvertToHalf(weights, MemoryMarshal.Cast<byte, Half>(halves.AsSpan()));
        return new(rows, rarity, bias, halves);
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

    /// <summary>The share of <paramref name="features"/> that were seen in learning; 0 where there are none.</summary>
    internal float ShareKnown(IReadOnlyCollection<ulong> features) =>
        features.Count == 0 ? 0 : (float)features.Count(_rows.ContainsKey) / features.Count;

    /// <summary>Writes everything that <see cref="Read"/> needs.</summary>
    internal void Write(BinaryWriter to)
    {
        to.Write(_rows.Count);
        to.Write(_bias.Length);
        // In the order of their rows, which are numbered one by one.
        to.Write(MemoryMarshal.AsBytes<ulong>(_rows.OrderBy(r => r.Value).Select(r => r.Key).ToArray()));
        to.Write(MemoryMarshal.AsBytes<float>(_rarity));
        to.Write(MemoryMarshal.AsBytes<float>(_bias));
        to.Write(_weights.Span);
    }

    /// <summary>The model that <see cref="Write"/> has written. Its weights stay where they are in <paramref name="file"/>, which <paramref name="from"/> reads.</summary>
    internal static LinearModel Read(BinaryReader from, ReadOnlyMemory<byte> file)
    {
        var count = from.ReadInt32();
        var bias = new float[from.ReadInt32()];
        var features = new ulong[count];
        var rarity = new float[count];
        from.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(rarity.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(bias.AsSpan()));
        var weights = file.Slice((int)from.BaseStream.Position, count * bias.Length * 2);
        from.BaseStream.Seek(weights.Length, SeekOrigin.Current);
        var rows = new Dictionary<ulong, int>(count);
        for (var i = 0; i < count; i++)
        {
            rows.Add(features[i], i);
        }

        return new(rows, rarity, bias, weights);
    }

    // Features count by their rarity, and a long message no more than a short one.
    private void Score(ReadOnlySpan<int> rows, Span<float> probabilities)
    {
        var width = _bias.Length;
        var weights = MemoryMarshal.Cast<byte, Half>(_weights.Span);
        Span<float> scores = stackalloc float[width];
        Span<float> row = stackalloc float[width];
        scores.Clear();
        var squares = float.Epsilon;
        foreach (var r in rows)
        {
            squares += _rarity[r] * _rarity[r];
            TensorPrimitives.ConvertToSingle(weights.Slice(r * width, width), row);
            TensorPrimitives.MultiplyAdd(row, _rarity[r], scores, scores);
        }

        TensorPrimitives.MultiplyAdd(scores, 1 / MathF.Sqrt(squares), _bias, scores);
        TensorPrimitives.SoftMax(scores, probabilities);
    }
}
