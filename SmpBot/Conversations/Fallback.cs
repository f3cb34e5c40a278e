namespace SmpBot.Conversations;

/// <summary>What the bot says where it has no answer. Never the same twice in a row.</summary>
public enum Fallback
{
    /// <summary>Nothing of the kind: it had an answer.</summary>
    None,

    /// <summary>Two likely topics to choose from.</summary>
    Choices,

    /// <summary>Asks for other words.</summary>
    Rephrase,

    /// <summary>Offers the artist.</summary>
    Artist,

    /// <summary>Says that the guide does not cover it.</summary>
    NotCovered,

    /// <summary>Says so once more, in other words.</summary>
    NotCoveredEither,

    /// <summary>Says in the client's own language that it answers in English only, and offers the artist.</summary>
    Language,

    /// <summary>Says so once more, in other words.</summary>
    LanguageAgain,
}
