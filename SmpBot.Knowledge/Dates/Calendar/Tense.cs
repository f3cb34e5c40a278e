namespace SmpBot.Knowledge.Dates.Calendar;

/// <summary>Where a wording can lie by itself: "yesterday" only in the past, "Saturday" on either side.</summary>
internal enum Tense
{
    Past,
    Today,
    Future,
    Open,
}
