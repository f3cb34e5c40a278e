using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>What a wording says by itself, before its role is known.</summary>
internal abstract record Meaning(Tense Tense)
{
    /// <summary>The role it has whatever stands around it.</summary>
    public DateRole? OwnRole { get; init; }

    public virtual bool IsDayNumber => false;

    public abstract DateResolution Resolve(DateRole role, DateContext context);
}

/// <summary>A wording found: how many tokens, and what it says; no meaning for what only looks like a date.</summary>
internal readonly record struct Find(int Count, Meaning? Meaning);

/// <summary>Recognises one kind of wording at a token.</summary>
internal delegate Find? Rule(Reading.Utterance said, int at, DateContext context);
