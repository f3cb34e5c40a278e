using System.Text.RegularExpressions;

namespace SmpBot.Knowledge.Guide;

/// <summary>
/// The placeholders that templates may hold, and how they are filled. Beside the fixed names there is
/// <c>{date N}</c>: the calendar date of healing day N.
/// </summary>
public static partial class Placeholders
{
    private static readonly HashSet<string> Known =
    [
        "artist", "name", "day", "date", "treated", "first", "last", "from", "from-day", "since", "since-day",
        "stage", "emergency", "advice", "crisis", "list", "change", "days", "says", "sources", "link",
    ];

    /// <summary>The names in <paramref name="template"/> that nothing fills.</summary>
    public static IEnumerable<string> UnknownIn(string template) =>
        Pattern().Matches(template).Select(m => m.Groups[1].Value)
            .Where(n => !Known.Contains(n) && !DayPattern().IsMatch(n));

    /// <summary>Fills <paramref name="template"/>: <paramref name="value"/> gives the text for a name, <paramref name="dateOf"/> that for a healing day.</summary>
    public static string Fill(string template, Func<string, string> value, Func<int, string> dateOf) =>
        Pattern().Replace(template, match =>
        {
            var name = match.Groups[1].Value;
            return DayPattern().Match(name) is { Success: true } day ? dateOf(int.Parse(day.Groups[1].Value, null)) : value(name);
        });

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^date ([1-9][0-9]?)$")]
    private static partial Regex DayPattern();
}
