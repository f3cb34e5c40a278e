namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>What a word hints at for the dates around it.</summary>
[Flags]
internal enum Cue
{
    None = 0,

    /// <summary>Names the treatment by itself: "session", "smp".</summary>
    Treatment = 1 << 0,

    /// <summary>What is treated; means the treatment only together with a verb: "head", "hairline".</summary>
    Treated = 1 << 1,

    /// <summary>"had", "got", "was": past, but not yet whose.</summary>
    Past = 1 << 2,

    /// <summary>A past event of some other kind: "washed", "drank".</summary>
    OtherPast = 1 << 3,

    Symptom = 1 << 4,

    /// <summary>A verb that turns round for a question: "can", "should".</summary>
    Modal = 1 << 5,

    Person = 1 << 6,

    /// <summary>"booked", "upcoming": the date lies ahead.</summary>
    Booking = 1 << 7,

    /// <summary>Something that is planned: "wedding", "flying", "gym".</summary>
    Plan = 1 << 8,

    /// <summary>A correction: "wrong", "typo", "actually".</summary>
    Correction = 1 << 9,

    /// <summary>Says nothing about a date: "the", "on", "about".</summary>
    Filler = 1 << 10,

    /// <summary>Comes before a date: "on", "by", "since".</summary>
    Preposition = 1 << 11,

    /// <summary>"his", "her", "he": another person's.</summary>
    Others = 1 << 12,

    /// <summary>"i", "me", "mine".</summary>
    Mine = 1 << 13,

    /// <summary>Begins a new thought: "and", "but".</summary>
    Conjunction = 1 << 14,

    /// <summary>"first", "last", "final" of several sessions; also "one", "go".</summary>
    OneOfSeveral = 1 << 15,

    /// <summary>Not a past treatment after all: "cancelled", "consultation".</summary>
    Void = 1 << 16,

    /// <summary>May be the first word of a date.</summary>
    Starter = 1 << 17,

    /// <summary>Its date is printed or kept somewhere: "born", "expires", "invoice".</summary>
    Paper = 1 << 18,
}
