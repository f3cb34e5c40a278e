namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Decides whether what the safety reader weighed is enough to send the client to a doctor. The more plainly a message
/// names a sign, the less it takes; which word lists do is content (<c>suspicion.yaml</c>).
/// </summary>
internal sealed class AlarmReader
{
    // Probabilities, chosen on messages that were not learnt from.
    private const float Unnamed = 0.50f;
    private const float Named = 0.30f;
    private const float NamedPlainly = 0.15f;
    private const float NamedTogether = 0.06f;

    private readonly SafetyReader _safety;
    private readonly HashSet<int> _signs;
    private readonly HashSet<int> _plain;
    private readonly List<(int First, int Second)> _together;

    internal AlarmReader(SafetyReader safety, Wording wording)
    {
        _safety = safety;
        var concepts = wording.Concepts;
        _plain = [.. wording.Suspicion["plain"].Select(concepts.IndexOf)];
        _signs = [.. concepts.Names.Where(n => n.StartsWith("saf-", StringComparison.Ordinal)).Except(wording.Suspicion["circumstances"]).Select(concepts.IndexOf)];
        _together = [.. wording.Suspicion["together"].Select(p => p.Split(' ')).Select(p => (concepts.IndexOf(p[0]), concepts.IndexOf(p[1])))];
    }

    internal Alarm? Read(Reading reading)
    {
        var found = _safety.Read(reading);
        return found.Probability >= Needed(reading) ? found : null;
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
            : Unnamed;
    }
}
