namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Every topic has exactly one rule on every healing day after every kind of session.</summary>
internal static class WindowCheck
{
    /// <summary>The last day that is checked; all windows that reach it have no end.</summary>
    public const int LastDay = 60;

    public static void Run(Topic topic, Problems problems)
    {
        foreach (var finality in Enum.GetValues<SessionFinality>())
        {
            for (var day = 1; day <= LastDay; day++)
            {
                if (topic.RuleOn(day, finality) is null)
                {
                    problems.Add(topic.Origin, $"Topic '{topic.Id}' has no rule on day {day} ({finality}).", "Add a window for it, or extend one.");
                    break;
                }
            }
        }

        // A studio's window may lie over one of the pack below it, but never over one of its own.
        foreach (var group in topic.Rules.GroupBy(r => (r.Pack, r.Aspect)))
        {
            Overlaps(topic, [.. group], problems);
        }
    }

    private static void Overlaps(Topic topic, IReadOnlyList<Rule> rules, Problems problems)
    {
        for (var i = 1; i < rules.Count; i++)
        {
            if (rules.Take(i).FirstOrDefault(r => Meet(r, rules[i])) is { } other)
            {
                problems.Add(
                    rules[i].Origin,
                    $"Topic '{topic.Id}' has two rules for the same day: {other.Days} (line {other.Origin.Line}) and {rules[i].Days}.",
                    "Shorten one of the windows, or give them different sessions.");
            }
        }
    }

    private static bool Meet(Rule a, Rule b) =>
        a.Days.Overlap(b.Days) is not null
        && (a.Session is null || b.Session is null || a.Session == b.Session);
}
