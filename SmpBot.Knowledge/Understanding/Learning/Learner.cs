using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Learns to read from the lessons. Deterministic, and independent of the machine.</summary>
internal static class Learner
{
    internal static Learned Learn(Guide.Guide guide, Lessons lessons)
    {
        var wording = lessons.Wording;
        var vocabulary = Vocabulary.Of(lessons);
        var cutter = new Cutter(wording, vocabulary);
        var topicMessages = ReadAll(cutter, lessons.Topics);
        var signMessages = ReadAll(cutter, lessons.Signs);
        var (topicModel, topics) = (default(LinearModel), Distinct(lessons.Topics.SelectMany(m => m.Labels)));
        var (safetyModel, signs) = (default(LinearModel), Classes(guide, lessons.Signs));
        Parallel.Invoke(
            () => topicModel = LinearTrainer.Train(TopicExamples(topicMessages, topics, Features.Topical(wording.Concepts)), topics.Count),
            () => safetyModel = LinearTrainer.Train(SafetyExamples(guide, topicMessages, signMessages, signs, Features.All(wording.Concepts)), signs.Count));
        return new(wording, vocabulary, topics, topicModel!, signs, safetyModel!);
    }

    private static List<string> Distinct(IEnumerable<string> labels) =>
        [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<SignClass> Classes(Guide.Guide guide, IReadOnlyList<LabelledMessage> signs) =>
        [new("", Escalation.None), .. signs.Select(m => ClassOf(guide, m.Labels[0])).Distinct().OrderBy(c => c.Sign, StringComparer.Ordinal).ThenBy(c => c.Level)];

    // "injury!emergency": a message that is more urgent than its sign usually is.
    private static SignClass ClassOf(Guide.Guide guide, string label)
    {
        var parts = label.Split('!');
        return new(parts[0], parts.Length > 1 ? Enum.Parse<Escalation>(parts[1], ignoreCase: true) : guide.FindRedFlag(parts[0])!.Level);
    }

    private static LabelledReading[] ReadAll(Cutter cutter, IReadOnlyList<LabelledMessage> messages) =>
        [.. messages.AsParallel().AsOrdered().Select(m => new LabelledReading(m.Labels, cutter.Cut(m.Text)))];

    private static Example[] TopicExamples(LabelledReading[] messages, List<string> topics, Features features)
    {
        var index = topics.Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i, StringComparer.Ordinal);
        return [.. messages.Where(m => m.Labels.Count > 0).Select(m => new Example(features.Of(m.Reading), [.. m.Labels.Select(l => index[l])]))];
    }

    private static Example[] SafetyExamples(
        Guide.Guide guide, LabelledReading[] harmless, LabelledReading[] signs, List<SignClass> classes, Features features) =>
        [
            .. harmless.Select(m => new Example(features.Of(m.Reading), [0])),
            .. harmless.SelectMany(m => Stretches(m.Reading)).Select(s => new Example(features.Of(s.Reading, s.First, s.End), [0])),
            .. signs.Select(m => new Example(features.Of(m.Reading), [classes.IndexOf(ClassOf(guide, m.Labels[0]))])),
        ];

    // A long harmless message is harmless in every stretch. Of one with a red flag nobody knows which stretch has it.
    private static IEnumerable<(Reading Reading, int First, int End)> Stretches(Reading reading) =>
        reading.Tokens.Count <= Windows.LongMessage ? [] : Windows.Stretches(reading).Select(s => (reading, s.First, s.End));
}
