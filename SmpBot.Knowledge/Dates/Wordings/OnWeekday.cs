using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Which of the weekdays of that name.</summary>
internal enum Which
{
    Any,
    Past,
    BeforeLast,
    Coming,
    InLastWeek,
    InThisWeek,
    InNextWeek,
    WeekAfterComing,
}

/// <summary>A weekday. Never today: people say "today" for that.</summary>
internal sealed record OnWeekday(DayOfWeek Day, Which Which) : Meaning(TenseOf(Which))
{
    public override DateResolution Resolve(DateRole role, DateContext context) =>
        Reach.One(Date(role, context.Today), role, context.Today);

    public DateOnly? Date(DateRole role, DateOnly today)
    {
        var past = today.Plus(-Distance(Day, today.DayOfWeek));
        var coming = today.Plus(Distance(today.DayOfWeek, Day));
        return Which switch
        {
            Which.Past => past,
            Which.BeforeLast => past.Plus(-7),
            Which.Coming => coming,
            Which.WeekAfterComing => coming.Plus(7),
            Which.InLastWeek => OfWeek(today, -1),
            Which.InThisWeek => OfWeek(today, 0),
            Which.InNextWeek => OfWeek(today, 1),
            _ => role == DateRole.Asked ? coming : past,
        };
    }

    private DateOnly? OfWeek(DateOnly today, int shift)
    {
        var monday = today.Plus(-(((int)today.DayOfWeek + 6) % 7));
        return monday.Plus(7 * shift + ((int)Day + 6) % 7);
    }

    private static int Distance(DayOfWeek from, DayOfWeek to) => ((int)to - (int)from + 6) % 7 + 1;

    private static Tense TenseOf(Which which) => which switch
    {
        Which.Any or Which.InThisWeek => Tense.Open,
        Which.Past or Which.BeforeLast or Which.InLastWeek => Tense.Past,
        _ => Tense.Future,
    };
}
