using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Reads one message of a client: red flags, questions with topic, kind and date, and what else it does. Learns from
/// the content once, at construction; after that it is pure, and safe for use from several threads.
/// </summary>
public sealed class MessageReader
{
    private static readonly HashSet<string> AskingWords = new(StringComparer.Ordinal)
    {
        "can", "could", "may", "should", "when", "what", "how", "why", "which", "whats", "hows", "is", "are", "do", "does",
    };

    private readonly Concepts _concepts;
    private readonly SpellingRepair _spelling;
    private readonly AlarmReader _alarms;
    private readonly TopicReader _topics;
    private readonly KindReader _kinds;
    private readonly AspectReader _aspects;
    private readonly CueReader _cues;
    private readonly HashSet<string> _symptoms;
    private readonly HashSet<int> _evidence;
    private readonly DateReader _dates = new();

    /// <summary>Learns from the guide's wording.</summary>
    public MessageReader(Guide.Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var wording = Wording.Load();
        var everything = new Features(wording.Concepts, _ => true);
        var topical = new Features(wording.Concepts, name => !name.StartsWith("saf-", StringComparison.Ordinal) && !name.StartsWith("har-", StringComparison.Ordinal));
        _concepts = wording.Concepts;
        _spelling = new(Vocabulary.Of(wording), wording.Shorthand);
        var messages = ReadAll(wording.Topics);
        var signs = ReadAll(wording.Signs);
        SafetyReader? safety = null;
        TopicReader? topics = null;
        Parallel.Invoke(() => safety = new(messages, signs, guide, everything), () => topics = new(wording, messages, topical));
        _alarms = new(safety!, wording);
        _topics = topics!;
        _kinds = new(_concepts);
        _aspects = new(wording);
        _cues = new(_concepts);
        _evidence = [.. wording.Evidence.Where(e => e.Key.StartsWith("thing-", StringComparison.Ordinal) || e.Key.StartsWith("say-", StringComparison.Ordinal) && e.Value is not "profile").Select(e => _concepts.IndexOf(e.Key))];
        _symptoms = guide.Topics.Where(t => t.Kind == TopicKind.Symptom).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What <paramref name="text"/> says. Never throws for any text.</summary>
    public Utterance Read(string text, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var reading = Cut(text);
        if (reading.Tokens.Count == 0)
        {
            return new();
        }

        var dates = _dates.Read(text, context);
        if (_spelling.IsGibberish(reading.Tokens))
        {
            return new() { Dates = dates, WordCount = reading.Tokens.Count };
        }

        var focus = Focus.On(reading.Tokens, dates) is var kept && kept.Count == reading.Tokens.Count ? reading : Over(kept);
        var likely = _topics.Likely(focus);
        var topics = _topics.Read(focus, likely);
        return new()
        {
            Alarm = _alarms.Read(reading),
            Dates = dates,
            Questions = [.. topics.Select(t => Question(t, focus, dates))],
            Likely = [.. likely.Select(t => (t.Topic, t.Probability))],
            Cues = _cues.Read(reading),
            Finality = _cues.ReadFinality(reading),
            Asks = text.Contains('?', StringComparison.Ordinal) || reading.Tokens.Exists(t => AskingWords.Contains(t.Text)),
            NamesTopic = reading.Concepts.Exists(c => _evidence.Contains(c.Concept)),
            WordCount = reading.Tokens.Count,
        };
    }

    private FoundQuestion Question(FoundTopic topic, Reading reading, IReadOnlyList<DateMention> dates)
    {
        var kind = _kinds.Read(reading, topic.First, topic.End, _symptoms.Contains(topic.Topic));
        var aspect = _aspects.Read(reading, topic.Topic);
        return new(new(topic.Topic, kind, AskedDate(topic, reading, dates), aspect), topic.Probability);
    }

    // The date in the question's own stretch; else the nearest before it, else the first after it.
    private static DateOnly? AskedDate(FoundTopic topic, Reading reading, IReadOnlyList<DateMention> dates)
    {
        var from = reading.Tokens[topic.First].Start;
        var last = reading.Tokens[topic.End - 1];
        var to = last.Start + last.Length;
        DateOnly? before = null, after = null;
        foreach (var mention in dates)
        {
            if (mention is not { Role: DateRole.Asked, Resolution: DateResolution.One one })
            {
                continue;
            }

            if (mention.Start >= from && mention.Start < to)
            {
                return one.Date;
            }

            if (mention.Start < from)
            {
                before = one.Date;
            }
            else
            {
                after ??= one.Date;
            }
        }

        return before ?? after;
    }

    private LabelledReading[] ReadAll(IReadOnlyList<LabelledMessage> messages) =>
        [.. messages.AsParallel().AsOrdered().Select(m => new LabelledReading(m.Labels, Cut(m.Text)))];

    private Reading Cut(string text)
    {
        var tokens = Tokeniser.Cut(text);
        _spelling.Repair(tokens);
        return Over(tokens);
    }

    private Reading Over(List<Token> tokens) =>
        new(tokens, _concepts.Find(tokens), Negation.Read(tokens));
}
