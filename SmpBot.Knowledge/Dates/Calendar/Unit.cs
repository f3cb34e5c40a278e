namespace SmpBot.Knowledge.Dates.Calendar;

internal enum Unit
{
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
}
