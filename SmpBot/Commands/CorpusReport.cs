using System.Globalization;
using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Commands;

/// <summary>Prints how the text classifier does on corpora, beside what others published for the same split.</summary>
internal static class CorpusReport
{
    // Braun et al., SIGdial 2017, and NLP.js' own runs; HINT3 v1, EMNLP 2020 Insights, thresholds chosen on the tests there.
    private static readonly (string Name, string Figures)[] Published =
    [
        ("braun2017", "micro-F1 NLP.js 0.93, Watson 0.92, LUIS 0.91, Rasa 0.88, Dialogflow 0.87"),
        ("braun2017/WebApplicationsCorpus", "micro-F1 Watson 0.83, NLP.js 0.80"),
        ("hint3-sofmattress", "macro-F1 Dialogflow 0.671, BERT 0.652, TF-IDF with logistic regression 0.620, Rasa 0.594, LUIS 0.593"),
    ];

    internal static void Write(TextWriter to, IReadOnlyList<Corpus> corpora)
    {
        foreach (var folder in corpora.GroupBy(c => c.Name.Split('/')[0]))
        {
            var scores = folder.Select(c => (Corpus: c, Score: CorpusScore.Of(c))).ToList();
            foreach (var (corpus, score) in scores)
            {
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Name}: {corpus.Train.Count} to learn from, {corpus.Test.Count} tests"));
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    micro-F1 {score.MicroF1:F3}, macro-F1 {score.MacroF1:F3}, accuracy in scope {score.InScope:F3}") + OutOfScope(score));
                WritePublished(to, corpus.Name);
            }

            if (scores.Count > 1)
            {
                var tests = scores.Sum(s => s.Corpus.Test.Count);
                var micro = scores.Sum(s => s.Score.MicroF1 * s.Corpus.Test.Count) / tests;
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder.Key}, all {scores.Count}: {tests} tests"));
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    micro-F1 {micro:F3}"));
                WritePublished(to, folder.Key);
            }
        }
    }

    private static string OutOfScope(CorpusScore score) => score.OutOfScope is { } recall
        ? string.Create(CultureInfo.InvariantCulture, $"; out-of-scope recall {recall:F3} at threshold {score.Threshold:F2}")
        : "";

    private static void WritePublished(TextWriter to, string name)
    {
        foreach (var (_, figures) in Published.Where(p => p.Name == name))
        {
            to.WriteLine($"    published: {figures}");
        }
    }
}
