using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>A weekend: its Saturday when asked about; as a treatment date either of its days.</summary>
internal sealed record Weekend(Which Which) : Meaning(new OnWeekday(DayOfWeek.Saturday, Which).Tense)
{
    public override DateResolution Resolve(DateRole role, DateContext context)
    {
        var today = context.Today;
        var isWeekend = today.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        if (role == DateRole.Asked)
        {
            var now = isWeekend && Which is Which.Any or Which.InThisWeek;
            return Reach.One(now && isWeekend ? today : new OnWeekday(DayOfWeek.Saturday, Which).Date(role, today), role, today);
        }

        var sunday = today.DayOfWeek == DayOfWeek.Sunday && Which != Which.Past
            ? today
            : new OnWeekday(DayOfWeek.Sunday, Which.Past).Date(role, today);
        var saturday = today.DayOfWeek == DayOfWeek.Saturday && Which != Which.Past ? today : sunday.Plus(-1);
        return Reach.Any([saturday, sunday], role, today);
    }
}
