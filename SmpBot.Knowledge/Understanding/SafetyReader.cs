using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Weighs a message for red flags, before anything else is read: its words together with their meaning and polarity,
/// learnt from what people write who need a doctor, and from what people write who do not.
/// </summary>
internal sealed class SafetyReader
{
    private readonly Features _features;
    private readonly LinearModel _model;

    // Class 0 is "no sign"; the others are a sign at a level.
    private readonly List<(string Sign, Escalation Level)> _classes = [("", Escalation.None)];

    internal SafetyReader(IReadOnlyList<LabelledReading> harmless, IReadOnlyList<LabelledReading> signs, Guide.Guide guide, Features features)
    {
        _features = features;
        var levels = guide.RedFlags.ToDictionary(f => f.Id, f => f.Level, StringComparer.Ordinal);
        var examples = new List<Example>();
        foreach (var message in harmless)
        {
            examples.Add(new(All(message.Reading), [0]));
        }

        foreach (var message in signs)
        {
            // "injury!emergency": a message that is more urgent than its sign usually is.
            var parts = message.Labels[0].Split('!');
            var level = parts.Length > 1 ? Enum.Parse<Escalation>(parts[1], ignoreCase: true) : levels[parts[0]];
            var index = _classes.IndexOf((parts[0], level));
            if (index < 0)
            {
                index = _classes.Count;
                _classes.Add((parts[0], level));
            }

            examples.Add(new(All(message.Reading), [index]));
        }

        _model = LinearModel.Train(examples, _classes.Count);
    }

    /// <summary>The likelier level, its likeliest sign, and the probability that there is any sign at all.</summary>
    internal Alarm Read(Reading reading)
    {
        Span<float> p = stackalloc float[_classes.Count];
        _model.Score(All(reading), p);
        float emergency = 0;
        for (var i = 1; i < p.Length; i++)
        {
            emergency += _classes[i].Level == Escalation.Emergency ? p[i] : 0;
        }

        var level = emergency > (1 - p[0]) / 2 ? Escalation.Emergency : Escalation.Medical;
        var best = 0;
        for (var i = 1; i < p.Length; i++)
        {
            best = _classes[i].Level == level && (best == 0 || p[i] > p[best]) ? i : best;
        }

        return new(_classes[best].Sign, level, 1 - p[0]);
    }

    private ulong[] All(Reading reading) => _features.Of(reading, 0, reading.Tokens.Count);
}
