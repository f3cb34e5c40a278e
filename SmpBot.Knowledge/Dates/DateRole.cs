namespace SmpBot.Knowledge.Dates;

/// <summary>What a date in a message stands for.</summary>
public enum DateRole
{
    /// <summary>The date of the treatment.</summary>
    Treatment,

    /// <summary>The date that a question is about.</summary>
    Asked,

    /// <summary>Anything else: when a symptom began, a birthday, another person's date.</summary>
    Other,
}
