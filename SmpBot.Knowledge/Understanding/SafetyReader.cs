using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Weighs a message for red flags, before anything else is read: its words together with their meaning and polarity,
/// learnt from what people write who need a doctor, and from what people write who do not.
/// </summary>
internal sealed class SafetyReader(Learned learned)
{
    private readonly Features _features = Features.All(learned.Wording.Concepts);

    /// <summary>The likelier level, its likeliest sign, and the probability that there is any sign at all.</summary>
    internal Alarm Read(Reading reading) => Read(reading, 0, reading.Tokens.Count);

    /// <summary>The same for the tokens <paramref name="first"/> to <paramref name="end"/> (exclusive).</summary>
    internal Alarm Read(Reading reading, int first, int end)
    {
        var classes = learned.Signs;
        Span<float> p = stackalloc float[classes.Count];
        learned.SafetyModel.Score(_features.Of(reading, first, end), p);
        float emergency = 0;
        for (var i = 1; i < p.Length; i++)
        {
            emergency += classes[i].Level == Escalation.Emergency ? p[i] : 0;
        }

        var level = emergency > (1 - p[0]) / 2 ? Escalation.Emergency : Escalation.Medical;
        var best = 0;
        for (var i = 1; i < p.Length; i++)
        {
            best = classes[i].Level == level && (best == 0 || p[i] > p[best]) ? i : best;
        }

        return new(classes[best].Sign, level, 1 - p[0]);
    }
}
