namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>The check of the content as a whole: ids, sources, templates, stages, windows.</summary>
internal static class GuideCheck
{
    public static void Run(GuideParts parts, Problems problems)
    {
        Unique(parts.Topics.Select(t => (t.Id, t.Origin)), "topic", problems);
        Unique(parts.Stages.Select(s => (s.Id, s.Origin)), "stage", problems);
        Unique(parts.Sources.Select(s => (s.Id, s.Origin)), "source", problems);
        Unique(parts.RedFlags.Select(f => (f.Id, f.Origin)), "red flag", problems);
        Unique(parts.Contacts.Select(c => (c.Country, c.Origin)), "country", problems);
        Unique(parts.Packs.Select(p => (p.Id, new Origin($"{p.Id}/pack.yaml", 1))).Where(p => p.Id != "seed"), "pack", problems);
        Unique(parts.Languages.Select(l => (l.Id, l.Origin)), "language", problems);
        LanguageCheck.Run(parts, problems);
        SourceCheck.Run(parts, problems);
        TemplateCheck.Run(parts, problems);
        StageCheck.Run(parts.Stages, problems);
        foreach (var topic in parts.Topics)
        {
            WindowCheck.Run(topic, problems);
            ReferenceCheck(topic, parts, problems);
        }

        if (parts.Contacts.All(c => c.Country != Guide.EmergencyContactsFallback))
        {
            problems.Add(new("safety/contacts.yaml", 1), "There are no contacts for the rest of the world.", "Add an entry with country '*'.");
        }
    }

    private static void ReferenceCheck(Topic topic, GuideParts parts, Problems problems)
    {
        foreach (var rule in topic.Rules.Where(r => r.AnswersAs is not null && parts.Topics.All(t => t.Id != r.AnswersAs)))
        {
            problems.Add(rule.Origin, $"There is no topic '{rule.AnswersAs}'.", "Use the id of an existing topic in 'as'.");
        }
    }

    private static void Unique(IEnumerable<(string Id, Origin Origin)> items, string what, Problems problems)
    {
        foreach (var twins in items.GroupBy(i => i.Id).Where(g => g.Count() > 1))
        {
            foreach (var (id, origin) in twins.Skip(1))
            {
                problems.Add(origin, $"The {what} '{id}' is declared twice; first in {twins.First().Origin.File}.", "Rename or remove one of them.");
            }
        }
    }
}
