using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Things a client does with a message beside asking about a topic.</summary>
[Flags]
public enum Cues
{
    /// <summary>Nothing of the kind.</summary>
    None = 0,

    /// <summary>Goes on from the last answer: "and the gym?", "what about tomorrow?".</summary>
    FollowsUp = 1,

    /// <summary>Asks for the reason of what was just said.</summary>
    AsksWhy = 1 << 1,

    /// <summary>Asks for the date on which what was just asked becomes allowed.</summary>
    AsksWhen = 1 << 2,

    /// <summary>Says yes.</summary>
    Agrees = 1 << 3,

    /// <summary>Says no.</summary>
    Declines = 1 << 4,

    /// <summary>Takes back something said before.</summary>
    Corrects = 1 << 5,

    /// <summary>Does not know, or does not want to give, what was asked for.</summary>
    Refuses = 1 << 6,

    /// <summary>Tells of a new session.</summary>
    TellsNewSession = 1 << 7,

    /// <summary>Says hello.</summary>
    Greets = 1 << 8,

    /// <summary>Says thanks or goodbye.</summary>
    Thanks = 1 << 9,

    /// <summary>Has already seen a doctor about it.</summary>
    SawDoctor = 1 << 10,

    /// <summary>Asks which healing day it is.</summary>
    AsksDay = 1 << 11,

    /// <summary>Means the date that was talked about: "by then", "on that day".</summary>
    MeansThatDay = 1 << 12,

    /// <summary>Makes sense only as going on with what was talked about: "what if I'm careful", "so basically no".</summary>
    GoesOn = 1 << 13,

    /// <summary>Asks nothing and tells nothing: "fair enough", "well I never".</summary>
    SmallTalk = 1 << 14,

    /// <summary>Asks whose rule it is that was just told.</summary>
    AsksSource = 1 << 15,

    /// <summary>Wants to go on with the chat on another device.</summary>
    MovesOn = 1 << 16,
}

/// <summary>A sign that needs a doctor or the emergency service.</summary>
/// <param name="Sign">Id of the red flag in the content.</param>
/// <param name="Level">How urgent it is.</param>
/// <param name="Probability">How sure the reader is, 0 to 1.</param>
public sealed record Alarm(string Sign, Escalation Level, float Probability);

/// <summary>A question found in a message.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Probability">How sure the reader is of the topic, 0 to 1.</param>
public sealed record FoundQuestion(Question Question, float Probability);

/// <summary>What was understood of one message.</summary>
public sealed record Utterance
{
    /// <summary>The red flag found, if any.</summary>
    public Alarm? Alarm { get; init; }

    /// <summary>The questions, in order of appearance; empty where nothing was asked or nothing was understood.</summary>
    public IReadOnlyList<FoundQuestion> Questions { get; init; } = [];

    /// <summary>The most likely topics of the whole message, best first; for choices when unsure.</summary>
    public IReadOnlyList<(string Topic, float Probability)> Likely { get; init; } = [];

    /// <summary>All dates mentioned.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>The first day that is plainly asked about, or null.</summary>
    public DateOnly? AskedDay => Dates.FirstOrDefault(d => d is { Role: DateRole.Asked, Resolution: DateResolution.One })?.Resolution is DateResolution.One one ? one.Date : null;

    /// <summary>What the message says about the session being the final one.</summary>
    public SessionFinality Finality { get; init; }

    /// <summary>What else the message does.</summary>
    public Cues Cues { get; init; }

    /// <summary>True where it has the form of a question.</summary>
    public bool Asks { get; init; }

    /// <summary>True where some word speaks for a topic of its own; a bare "when then?" names none.</summary>
    public bool NamesTopic { get; init; }

    /// <summary>Number of words, to tell a bare piece of information from a message.</summary>
    public int WordCount { get; init; }

    /// <summary>Language code where the message is plainly not English ("es", "de"), else null.</summary>
    public string? Language { get; init; }
}
