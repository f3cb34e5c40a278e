using System.CommandLine.Parsing;
using System.Globalization;

namespace SmpBot.Commands;

/// <summary>Reads a date that is typed as an option's value.</summary>
internal static class TypedDate
{
    internal static DateOnly? Read(ArgumentResult result)
    {
        var typed = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"'{typed}' is not a date. Write it as year-month-day, for example 2026-11-15.");
        return null;
    }
}
