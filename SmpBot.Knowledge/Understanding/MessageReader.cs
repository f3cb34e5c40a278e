using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Reads one message of a client: red flags, questions with topic, kind and date, and what else it does. Pure, and safe
/// for use from several threads.
/// </summary>
public sealed class MessageReader
{
    private readonly Cutter _cutter;
    private readonly Focus _focus;
    private readonly AlarmReader _alarms;
    private readonly TopicReader _topics;
    private readonly KindReader _kinds;
    private readonly AspectReader _aspects;
    private readonly CueReader _cues;
    private readonly HashSet<string> _askingWords;
    private readonly HashSet<string> _symptoms;
    private readonly HashSet<int> _evidence;
    private readonly LanguageReader _languages;
    private readonly DateReader _dates = new();

    /// <summary>
    /// A reader for the guide's topics. Takes what was learnt at build (<see cref="LearnedFile"/>); learns now, which
    /// takes seconds, where there is no such file or the guide's studio has wording of its own.
    /// </summary>
    /// <exception cref="GuideException">The wording has flaws.</exception>
    public MessageReader(Guide.Guide guide)
        : this(guide, (guide?.StudioWording.Count == 0 ? LearnedFile.Find() : null) ?? Learner.Learn(guide!, LessonReader.Read(guide!)))
    {
    }

    internal MessageReader(Guide.Guide guide, Learned learned)
    {
        var wording = learned.Wording;
        _cutter = new(wording, learned.Vocabulary);
        _focus = new(wording);
        _alarms = new(learned);
        _topics = new(learned);
        _kinds = new(wording.Concepts);
        _aspects = new(wording);
        _cues = new(wording.Concepts);
        _languages = new(guide, learned.Vocabulary);
        _askingWords = wording.Known("asking");
        _evidence = [.. wording.Evidence.Where(e => e.Key.StartsWith("thing-", StringComparison.Ordinal) || e.Key.StartsWith("say-", StringComparison.Ordinal) && e.Value is not "profile").Select(e => wording.Concepts.IndexOf(e.Key))];
        _symptoms = guide.Topics.Where(t => t.Kind == TopicKind.Symptom).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What <paramref name="text"/> says. Never throws for any text.</summary>
    public Utterance Read(string text, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var reading = _cutter.Cut(text);
        if (reading.Tokens.Count == 0)
        {
            return new();
        }

        var dates = _dates.Read(text, context);
        var alarm = _alarms.Read(reading);
        var words = LanguageReader.Words(text);
        if (_languages.ReadAnswer(text, words) is not Cues.None and var answer)
        {
            return new() { Alarm = alarm, Dates = dates, Cues = answer, WordCount = reading.Tokens.Count };
        }

        if (_languages.Read(text, words) is { } language)
        {
            alarm ??= _languages.ReadAlarm(language, words);
            return new() { Alarm = alarm, Dates = dates, Language = language.Id, WordCount = reading.Tokens.Count };
        }

        if (_cutter.IsGibberish(reading))
        {
            return new() { Alarm = alarm, Dates = dates, WordCount = reading.Tokens.Count };
        }

        var focus = _focus.On(reading.Tokens, dates) is var kept && kept.Count == reading.Tokens.Count ? reading : _cutter.Over(kept);
        var likely = _topics.Likely(focus);
        var asks = text.Contains('?', StringComparison.Ordinal) || reading.Tokens.Exists(t => _askingWords.Contains(t.Text));
        var topics = _topics.Read(focus, likely, asks);
        return new()
        {
            Alarm = alarm,
            Dates = dates,
            Questions = [.. topics.Select(t => Question(t, focus, dates))],
            Likely = [.. likely.Select(t => (t.Topic, t.Probability))],
            Cues = _cues.Read(reading) | _topics.Move(likely) switch { "continue" => Cues.GoesOn, "smalltalk" => Cues.SmallTalk, _ => Cues.None },
            Finality = _cues.ReadFinality(reading),
            Asks = asks,
            NamesTopic = reading.Concepts.Exists(c => _evidence.Contains(c.Concept)),
            WordCount = reading.Tokens.Count,
        };
    }

    /// <summary>The red flag in <paramref name="text"/>, or null. Never throws for any text.</summary>
    public Alarm? ReadAlarm(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _cutter.Cut(text) is { Tokens.Count: > 0 } reading ? _alarms.Read(reading) : null;
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
}
