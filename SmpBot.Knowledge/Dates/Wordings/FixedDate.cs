using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>A date that does not depend on its role: "yesterday", "3 days ago", "in a week".</summary>
internal sealed record FixedDate(IReadOnlyList<DateOnly?> Dates, Tense Tense) : Meaning(Tense)
{
    public FixedDate(DateOnly? date, Tense tense)
        : this([date], tense)
    {
    }

    public override DateResolution Resolve(DateRole role, DateContext context) => Reach.Any(Dates, role, context.Today);
}

/// <summary>There is no such date.</summary>
internal sealed record NoSuchDate() : Meaning(Tense.Open)
{
    public override DateResolution Resolve(DateRole role, DateContext context) => new DateResolution.Impossible();
}
