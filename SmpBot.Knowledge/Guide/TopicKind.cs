namespace SmpBot.Knowledge.Guide;

/// <summary>What sort of thing a topic is.</summary>
public enum TopicKind
{
    /// <summary>Something the client wants to do: permitted or not on a day.</summary>
    Activity,

    /// <summary>Something the client sees or feels: expected or not on a day.</summary>
    Symptom,

    /// <summary>Something to explain.</summary>
    Fact,

    /// <summary>Something between client, bot and artist: a greeting, a handoff, privacy.</summary>
    Service,
}

/// <summary>How the text of a topic comes about.</summary>
public enum TopicComposition
{
    /// <summary>From the sentences of its rules.</summary>
    Sentences,

    /// <summary>From the stage of the day.</summary>
    Stage,

    /// <summary>From the rules of all activities on the day.</summary>
    Overview,

    /// <summary>From what is known of the treatment.</summary>
    Profile,
}
