namespace SmpBot.Knowledge.Dates;

/// <summary>What a date wording means: one date, several, or none with the reason.</summary>
public abstract record DateResolution
{
    private DateResolution()
    {
    }

    /// <summary>Exactly one date.</summary>
    public sealed record One(DateOnly Date) : DateResolution;

    /// <summary>Two or more readings ("3/4" without a deciding locale): the client has to choose.</summary>
    public sealed record Several(IReadOnlyList<DateOnly> Dates) : DateResolution;

    /// <summary>There is no such date ("30 February", "the 35th").</summary>
    public sealed record Impossible : DateResolution;

    /// <summary>A date, but too far away to be meant for its role ("in three years", a treatment in the future).</summary>
    public sealed record OutOfReach(DateOnly? Date) : DateResolution;
}
