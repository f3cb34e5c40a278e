using SmpBot.Knowledge.Understanding;

namespace SmpBot.Knowledge.Evaluation;

/// <summary>How the text classifier does on a corpus. Shares are from 0 to 1; null where the corpus has no such texts.</summary>
/// <param name="MicroF1">Over all texts; one label a text, so it equals the share that is right.</param>
/// <param name="MacroF1">The mean over the labels of the tests and the guesses, out of scope being one.</param>
/// <param name="InScope">Share of the texts in scope that are right.</param>
/// <param name="OutOfScope">Share of the texts out of scope that were taken for such.</param>
/// <param name="Threshold">Least confidence; below it a text is taken for out of scope. 0 where all tests are in scope.</param>
public sealed record CorpusScore(double MicroF1, double MacroF1, double? InScope, double? OutOfScope, float Threshold)
{
    private const int Folds = 5;
    private const int Rounds = 3;
    private const int OneInSoManyIsLost = 10;

    /// <summary>Learns from the training texts alone, the threshold included, and scores the tests.</summary>
    public static CorpusScore Of(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var known = corpus.Train.Select(t => t.Label).ToHashSet(StringComparer.Ordinal);
        var threshold = corpus.Test.All(t => known.Contains(t.Label)) ? 0 : ThresholdOf(corpus.Train);
        var classifier = TextClassifier.Train(corpus.Train);
        return Of(
            [.. corpus.Test.Select(t => (known.Contains(t.Label) ? t.Label : null, classifier.Classify(t.Text) is var g && g.Probability >= threshold ? g.Label : null))],
            threshold);
    }

    /// <summary>The figures of labels beside guesses; null stands for out of scope.</summary>
    internal static CorpusScore Of(IReadOnlyList<(string? Label, string? Guess)> pairs, float threshold)
    {
        double? Right(Func<(string? Label, string? Guess), bool> which) =>
            pairs.Where(which).ToList() is { Count: > 0 } those ? (double)those.Count(p => p.Label == p.Guess) / those.Count : null;
        var labels = pairs.SelectMany(p => new[] { p.Label, p.Guess }).Distinct().ToList();
        return new(
            Right(_ => true) ?? 0,
            labels.Average(l => 2.0 * pairs.Count(p => p.Label == l && p.Guess == l) / (pairs.Count(p => p.Label == l) + pairs.Count(p => p.Guess == l))),
            Right(p => p.Label is not null),
            Right(p => p.Label is null),
            threshold);
    }

    // The confidence that a tenth of the right guesses on held-out training texts fall short of.
    private static float ThresholdOf(IReadOnlyList<LabelledText> train)
    {
        var right = new List<float>();
        for (var round = 0; round < Rounds; round++)
        {
            var texts = train.ToArray();
            new Random(round).Shuffle(texts);
            // The labels one after the other, so that each fold has its share of each.
            texts = [.. texts.OrderBy(t => t.Label, StringComparer.Ordinal)];
            for (var fold = 0; fold < Folds; fold++)
            {
                var learnt = texts.Where((_, i) => i % Folds != fold).ToList();
                if (learnt.Count == 0)
                {
                    continue;
                }

                var classifier = TextClassifier.Train(learnt);
                right.AddRange(texts.Where((_, i) => i % Folds == fold)
                    .Select(t => (t.Label, Guess: classifier.Classify(t.Text)))
                    .Where(p => p.Label == p.Guess.Label).Select(p => p.Guess.Probability));
            }
        }

        right.Sort();
        return right.Count == 0 ? 0 : right[right.Count / OneInSoManyIsLost];
    }
}
