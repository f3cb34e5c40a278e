namespace SmpBot.Knowledge.Understanding;

/// <summary>A topic found in a stretch of a message.</summary>
internal readonly record struct FoundTopic(string Topic, float Probability, int First, int End);

/// <summary>Says which topics a message is about, from labelled messages and the meanings of its words.</summary>
internal sealed class TopicReader
{
    private const float SureOfMessage = 0.30f;
    private const float SureOfPart = 0.60f;
    private const float LikelyEnough = 0.10f;

    private const string DailyLife = "daily-activities";
    private const float SureOfDailyLife = 0.70f;
    private const float SureOfDailyLifeAgainstAWord = 0.90f;

    // A wish for something soothing beside a symptom must reach the artist, whatever else the message is about.
    private const string Ointment = "ointment";
    private const float Thinkable = 0.02f;

    private readonly Features _features;
    private readonly Dictionary<int, string> _evidence;
    private readonly IReadOnlyList<string> _topics;
    private readonly LinearModel _model;
    private readonly HashSet<string> _manners;
    private readonly HashSet<int> _things;
    private readonly HashSet<string> _joiners;
    private readonly HashSet<string> _neverFromAWord;
    private readonly HashSet<string> _moves;

    internal TopicReader(Learned learned)
    {
        var wording = learned.Wording;
        _features = Features.Topical(wording.Concepts);
        _evidence = wording.Evidence.ToDictionary(e => wording.Concepts.IndexOf(e.Key), e => e.Value);
        _topics = learned.Topics;
        _model = learned.TopicModel;
        _joiners = wording.Known("joiners");
        _neverFromAWord = wording.Known("topics-never-from-a-word");
        _moves = wording.Known("moves");
        _manners = wording.Known("manners");
        _things = [.. wording.Evidence.Where(e => IsThing(e.Key) && !_neverFromAWord.Contains(e.Value)).Select(e => wording.Concepts.IndexOf(e.Key))];
    }

    // What can be done or used, by the names of the lists; symptoms and turns of phrase are named otherwise.
    private static bool IsThing(string list) => list.StartsWith("thing-", StringComparison.Ordinal) || list.StartsWith("act-", StringComparison.Ordinal);

    /// <summary>The topics of the whole message with their probabilities, best first.</summary>
    internal List<FoundTopic> Likely(Reading reading)
    {
        Span<float> p = stackalloc float[_topics.Count];
        _model.Score(_features.Of(reading), p);
        var found = new List<FoundTopic>();
        for (var i = 0; i < p.Length; i++)
        {
            if (p[i] > Thinkable)
            {
                found.Add(new(_topics[i], p[i], 0, reading.Tokens.Count));
            }
        }

        found.Sort((a, b) => b.Probability.CompareTo(a.Probability));
        return found;
    }

    /// <summary>What the message does, where that is likelier than any topic; else null.</summary>
    internal string? Move(List<FoundTopic> likely) => likely is [var first, ..] && _moves.Contains(first.Topic) ? first.Topic : null;

    /// <summary>
    /// Every topic that the message or one of its parts is surely about, in order of appearance; <paramref name="whole"/>
    /// is what <see cref="Likely"/> gave for it, <paramref name="asks"/> says whether anything is asked at all.
    /// </summary>
    internal List<FoundTopic> Read(Reading reading, List<FoundTopic> whole, bool asks)
    {
        var found = new Dictionary<string, FoundTopic>(StringComparer.Ordinal);
        for (var i = 0; i < whole.Count; i++)
        {
            if ((i == 0 || whole[i].Probability >= SureOfMessage) && !_moves.Contains(whole[i].Topic))
            {
                found[whole[i].Topic] = whole[i];
            }
        }

        foreach (var (first, end) in Parts(reading))
        {
            Consider(reading, first, end, whole, found);
        }

        AddNamed(reading, whole, found);
        DropDenied(reading, whole, found);
        DropUnnamedDailyLife(reading, whole, found);
        AddBesideManners(reading, whole, asks, found);
        return [.. found.Values.OrderBy(f => f.First)];
    }

    // A word that speaks for a topic makes it a question of its own, if the message as a whole does not speak against it.
    private void AddNamed(Reading reading, List<FoundTopic> whole, Dictionary<string, FoundTopic> found)
    {
        foreach (var match in reading.Concepts)
        {
            if (reading.Polarity[match.First] != Polarity.Denied
                && _evidence.TryGetValue(match.Concept, out var topic)
                && !_neverFromAWord.Contains(topic)
                && !found.ContainsKey(topic)
                && whole.Find(w => w.Topic == topic) is { Probability: var p } && p >= (topic == Ointment || IsListed(reading, match) ? Thinkable : LikelyEnough))
            {
                found[topic] = new(topic, Math.Max(p, SureOfMessage), match.First, match.First + match.Count);
            }
        }
    }

    // "shower, weights, fedora?": hardly more than the thing stands between the commas.
    private static bool IsListed(Reading reading, ConceptMatch match)
    {
        var tokens = reading.Tokens;
        var clause = tokens[match.First].Clause;
        return (match.First < 2 || tokens[match.First - 2].Clause != clause)
            && (match.First + match.Count + 1 >= tokens.Count || tokens[match.First + match.Count + 1].Clause != clause);
    }

    // "no swelling at all, can I use the sunbed": what is only denied is not asked about, unless all the rest says so.
    private void DropDenied(Reading reading, List<FoundTopic> whole, Dictionary<string, FoundTopic> found)
    {
        var main = whole is [{ Probability: >= SureOfPart } best, ..] ? best.Topic : null;
        foreach (var topic in found.Keys.Where(t => t != main).ToArray())
        {
            var words = reading.Concepts.FindAll(c => _evidence.GetValueOrDefault(c.Concept) == topic);
            if (found.Count > 1 && words.Count > 0 && words.TrueForAll(w => reading.Polarity[w.First] == Polarity.Denied))
            {
                found.Remove(topic);
            }
        }
    }

    // Daily life is answered with yes on any day: what nobody can name, or what is named otherwise, must not slip through as that.
    private void DropUnnamedDailyLife(Reading reading, List<FoundTopic> whole, Dictionary<string, FoundTopic> found)
    {
        if (!found.TryGetValue(DailyLife, out var daily) || reading.Concepts.Exists(c => _evidence.GetValueOrDefault(c.Concept) == DailyLife))
        {
            return;
        }

        var other = reading.Concepts.Find(c => _things.Contains(c.Concept) && reading.Polarity[c.First] != Polarity.Denied);
        var isOneOfMany = found.Count > 1 && !whole.Exists(w => w.Topic == DailyLife && w.Probability >= SureOfMessage);
        if (isOneOfMany || daily.Probability < (other.Count > 0 ? SureOfDailyLifeAgainstAWord : SureOfDailyLife))
        {
            found.Remove(DailyLife);
            if (found.Count == 0 && other.Count > 0)
            {
                found[_evidence[other.Concept]] = new(_evidence[other.Concept], SureOfMessage, other.First, other.First + other.Count);
            }
        }
    }

    // "yo when can i lift": who greets or thanks and asks something wants the second best to be answered.
    private void AddBesideManners(Reading reading, List<FoundTopic> whole, bool asks, Dictionary<string, FoundTopic> found)
    {
        if (asks && found.Count > 0 && found.Keys.All(_manners.Contains)
            && whole.Find(w => !_neverFromAWord.Contains(w.Topic) && !_moves.Contains(w.Topic)) is { Probability: >= LikelyEnough } second)
        {
            found[second.Topic] = second with { Probability = SureOfMessage, End = reading.Tokens.Count };
        }
    }

    private void Consider(Reading reading, int first, int end, List<FoundTopic> whole, Dictionary<string, FoundTopic> found)
    {
        Span<float> p = stackalloc float[_topics.Count];
        _model.Score(_features.Of(reading, first, end), p);
        for (var i = 0; i < p.Length; i++)
        {
            if (_moves.Contains(_topics[i]))
            {
                continue;
            }

            var known = found.TryGetValue(_topics[i], out var before);
            if (!known && _neverFromAWord.Contains(_topics[i]) && !whole.Exists(w => w.Topic == _topics[i] && w.Probability >= LikelyEnough))
            {
                continue;
            }

            if (p[i] >= SureOfPart || (known && p[i] >= SureOfMessage))
            {
                // A part that says it as surely as the whole message tells where in the message it stands.
                if (!known || before.End - before.First == reading.Tokens.Count || p[i] > before.Probability)
                {
                    found[_topics[i]] = new(_topics[i], Math.Max(p[i], before.Probability), first, end);
                }
            }
        }
    }

    private IEnumerable<(int First, int End)> Parts(Reading reading)
    {
        foreach (var (first, end) in Windows.Sentences(reading))
        {
            if (end - first < reading.Tokens.Count)
            {
                yield return (first, end);
            }

            var start = first;
            for (var i = first + 1; i < end - 1; i++)
            {
                if (_joiners.Contains(reading.Tokens[i].Text))
                {
                    yield return (start, i);
                    start = i + 1;
                }
            }

            if (start > first)
            {
                yield return (start, end);
            }
        }
    }
}
