namespace SmpBot.Knowledge.Understanding;

/// <summary>A text with the one label that is right for it.</summary>
public sealed record LabelledText(string Text, string Label);

/// <summary>What a classifier takes a text for, and how sure it is, from 0 to 1.</summary>
public readonly record struct TextGuess(string Label, float Probability);

/// <summary>
/// The reader's tokeniser, spelling repair, features and linear model on labelled texts of any matter, without its
/// word lists. Deterministic. Denial is not looked at: in few texts it would halve what is known of a word.
/// </summary>
public sealed class TextClassifier
{
    private readonly Features _features = Features.OfFewExamples();
    private readonly SpellingRepair _spelling;
    private readonly List<string> _labels;
    private readonly LinearModel _model;

    private TextClassifier(IReadOnlyList<LabelledText> texts)
    {
        var words = texts.SelectMany(t => Tokeniser.Cut(t.Text)).CountBy(t => t.Text, StringComparer.Ordinal);
        _spelling = new(new Dictionary<string, int>(words, StringComparer.Ordinal), new Dictionary<string, string>());
        _labels = [.. texts.Select(t => t.Label).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _model = LinearTrainer.Train([.. texts.Select(t => new Example(FeaturesOf(t.Text), [_labels.IndexOf(t.Label)]))], _labels.Count);
    }

    /// <summary>Learns from <paramref name="texts"/>.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static TextClassifier Train(IReadOnlyList<LabelledText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Count > 0 ? new(texts) : throw new ArgumentException("There is nothing to learn from.", nameof(texts));
    }

    /// <summary>The likeliest label. A text with much in it that was never seen is guessed with less confidence.</summary>
    public TextGuess Classify(string text)
    {
        var features = FeaturesOf(text);
        var p = new float[_labels.Count];
        _model.Score(features, p);
        var best = Array.IndexOf(p, p.Max());
        return new(_labels[best], p[best] * MathF.Sqrt(_model.ShareKnown(features)));
    }

    private ulong[] FeaturesOf(string text)
    {
        var tokens = Tokeniser.Cut(text);
        _spelling.Repair(tokens);
        return _features.Of(new Reading(tokens, [], new Polarity[tokens.Count]));
    }
}
