namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>"3 weeks", "2 or 3 days", "a week and a half".</summary>
internal readonly record struct Span(int Least, int Most, Unit Unit, bool AndAHalf)
{
    private const int HoursThatAreStillToday = 20;

    /// <summary>"a few days": nobody knows how many.</summary>
    public bool IsVague => Least < 0;

    public bool IsWithinToday => Unit == Unit.Minute || (Unit == Unit.Hour && Most < HoursThatAreStillToday);

    public bool IsCalendar => Unit is Unit.Month or Unit.Year;

    /// <summary>The dates that lie this span from <paramref name="anchor"/>, in order; null stands for one beyond the calendar.</summary>
    public IReadOnlyList<DateOnly?> From(DateOnly anchor, int sign)
    {
        var found = new SortedSet<DateOnly>();
        foreach (var amount in (int[])[Least, Most])
        {
            foreach (var date in Dates(anchor, sign, amount))
            {
                if (date is not { } day)
                {
                    return [null];
                }

                found.Add(day);
            }
        }

        return [.. found.Select(day => (DateOnly?)day)];
    }

    private IEnumerable<DateOnly?> Dates(DateOnly anchor, int sign, long amount) => Unit switch
    {
        Unit.Minute => [anchor],
        Unit.Hour => [anchor.Plus(IsWithinToday ? 0 : sign * ((amount + 12) / 24))],
        Unit.Day => [anchor.Plus(sign * amount)],
        Unit.Week when AndAHalf => [anchor.Plus(sign * (amount * 7 + 3)), anchor.Plus(sign * (amount * 7 + 4))],
        Unit.Week => [anchor.Plus(sign * amount * 7)],
        Unit.Fortnight => [anchor.Plus(sign * amount * 14)],
        Unit.Month when AndAHalf => [PlusHalf(anchor.PlusMonths(sign * amount), sign)],
        Unit.Month => [anchor.PlusMonths(sign * amount)],
        _ => [anchor.PlusMonths(sign * amount * 12)],
    };

    private static DateOnly? PlusHalf(DateOnly? date, int sign) => date.Plus(sign * 15);
}
