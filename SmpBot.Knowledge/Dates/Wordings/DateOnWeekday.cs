using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>"Thursday 22 October": where the two disagree, the client has to choose.</summary>
internal sealed record DateOnWeekday(DayOfWeek Day, Meaning Written) : Meaning(Written.Tense)
{
    private const int Near = 3;

    public override DateResolution Resolve(DateRole role, DateContext context) => Agreed(Written.Resolve(role, context), Day, role, context.Today);

    /// <summary>The date itself if it is that weekday; else it and the nearest that is.</summary>
    public static DateResolution Agreed(DateResolution written, DayOfWeek day, DateRole role, DateOnly today)
    {
        if (written is not DateResolution.One one || one.Date.DayOfWeek == day)
        {
            return written;
        }

        var meant = Enumerable.Range(-Near, 2 * Near + 1).Select(shift => one.Date.Plus(shift)).FirstOrDefault(date => date?.DayOfWeek == day);
        return Reach.Any([one.Date, meant], role, today);
    }
}
