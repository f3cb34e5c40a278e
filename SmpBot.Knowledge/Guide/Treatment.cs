namespace SmpBot.Knowledge.Guide;

/// <summary>One SMP session of a client, as far as it is known.</summary>
/// <param name="Date">The client's calendar date of the treatment; healing day 1.</param>
/// <param name="Finality">Whether it was the final session.</param>
public sealed record Treatment(DateOnly Date, SessionFinality Finality = SessionFinality.Unknown)
{
    /// <summary>Healing day on <paramref name="date"/>: 1 on the day of treatment, 0 or less before it.</summary>
    public int DayOn(DateOnly date) => date.DayNumber - Date.DayNumber + 1;

    /// <summary>Calendar date of healing day <paramref name="day"/>.</summary>
    public DateOnly DateOf(int day) => Date.AddDays(day - 1);
}
