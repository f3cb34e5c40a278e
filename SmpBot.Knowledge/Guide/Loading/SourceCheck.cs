namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Everything that is told to a client names a source that is declared.</summary>
internal static class SourceCheck
{
    public static void Run(GuideParts parts, Problems problems)
    {
        var known = parts.Sources.Select(s => s.Id).ToHashSet();
        foreach (var (sources, origin, what) in Claims(parts))
        {
            if (sources.Count == 0)
            {
                problems.Add(origin, $"{what} has no source.", "Add 'source:' with the ids of who says so.");
            }

            foreach (var id in sources.Where(id => !known.Contains(id)))
            {
                problems.Add(origin, $"{what} names the unknown source '{id}'.", "Declare it in a 'sources:' list, or correct the id.");
            }
        }
    }

    private static IEnumerable<(IReadOnlyList<string> Sources, Origin Origin, string What)> Claims(GuideParts parts) =>
        parts.Topics.SelectMany(t => t.Rules.Append(t.WithoutDate).OfType<Rule>()
                .Select(r => (r.Sources, r.Origin, $"Topic '{t.Id}', days {r.Days},")))
            .Concat(parts.Stages.Select(s => (s.Sources, s.Origin, $"Stage '{s.Id}'")))
            .Concat(parts.RedFlags.Select(f => (f.Sources, f.Origin, $"Red flag '{f.Id}'")))
            .Concat(parts.Contacts.Select(c => (c.Sources, c.Origin, $"Country '{c.Country}'")));
}
