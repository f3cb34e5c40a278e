namespace SmpBot.Knowledge.Dates;

/// <summary>One date wording found in a message.</summary>
/// <param name="Start">Index of its first character in the message.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Role">What it stands for.</param>
/// <param name="Resolution">What it means.</param>
public sealed record DateMention(int Start, int Length, DateRole Role, DateResolution Resolution)
{
    /// <summary>True where it counts healing days of the client ("day 5", "I'm on day 5").</summary>
    public bool IsDayNumber { get; init; }
}
