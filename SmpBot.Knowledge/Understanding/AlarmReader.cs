namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Decides whether what the safety reader weighed is enough to send the client to a doctor. The more plainly a message
/// names a sign, the less it takes; which word lists do is content (<c>reading.yaml</c>).
/// </summary>
internal sealed class AlarmReader
{
    // Probabilities, chosen on messages that were not learnt from.
    private const float UnnamedInFewWords = 0.80f;
    private const float Unnamed = 0.50f;
    private const float Named = 0.35f;
    private const float NamedPlainly = 0.25f;
    private const float NamedTogether = 0.12f;

    private const float InStretch = 0.75f;

    private const int FewWords = 4;

    private readonly SafetyReader _safety;
    private readonly HashSet<int> _signs;
    private readonly HashSet<int> _plain;
    private readonly List<(int First, int Second)> _together;

    internal AlarmReader(Learned learned)
    {
        _safety = new(learned);
        var wording = learned.Wording;
        var concepts = wording.Concepts;
        _plain = [.. wording.Reading["plain"].Select(concepts.IndexOf)];
        _signs = [.. concepts.Names.Where(n => n.StartsWith("saf-", StringComparison.Ordinal)).Except(wording.Reading["circumstances"]).Select(concepts.IndexOf)];
        _together = [.. wording.Reading["together"].Select(p => p.Split(' ')).Select(p => (concepts.IndexOf(p[0]), concepts.IndexOf(p[1])))];
    }

    internal Alarm? Read(Reading reading)
    {
        var found = _safety.Read(reading);
        return found.Probability >= Needed(reading) ? found : ReadStretches(reading);
    }

    // One sentence about pus is lost in forty about the weather: a long message is also read stretch by stretch.
    private Alarm? ReadStretches(Reading reading)
    {
        Alarm? surest = null;
        if (reading.Tokens.Count > Windows.LongMessage)
        {
            foreach (var (first, end) in Windows.Stretches(reading))
            {
                var found = _safety.Read(reading, first, end);
                if (found.Probability >= InStretch && !(surest?.Probability >= found.Probability))
                {
                    surest = found;
                }
            }
        }

        return surest;
    }

    private float Needed(Reading reading)
    {
        var named = new HashSet<int>();
        foreach (var match in reading.Concepts)
        {
            if (reading.Polarity[match.First] != Polarity.Denied)
            {
                named.Add(match.Concept);
            }
        }

        return _together.Exists(p => named.Contains(p.First) && named.Contains(p.Second)) ? NamedTogether
            : named.Overlaps(_plain) ? NamedPlainly
            : named.Overlaps(_signs) ? Named
            : reading.Tokens.Count <= FewWords ? UnnamedInFewWords
            : Unnamed;
    }
}
