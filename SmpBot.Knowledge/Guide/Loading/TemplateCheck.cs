namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>No template holds a placeholder that nothing fills; every phrase that answers need is there.</summary>
internal static class TemplateCheck
{
    public static void Run(GuideParts parts, Problems problems)
    {
        foreach (var (template, origin) in Templates(parts))
        {
            foreach (var name in Placeholders.UnknownIn(template))
            {
                problems.Add(origin, $"Nothing fills the placeholder '{{{name}}}'.", "Use a known placeholder, for example {artist}, {day}, {from} or {date 11}.");
            }
        }

        foreach (var key in PhraseKeys.All.Where(k => !parts.Phrases.ContainsKey(k)))
        {
            problems.Add(new("seed/phrases.yaml", 1), $"The phrase '{key}' is missing.", "Add it under 'phrases:'.");
        }
    }

    private static IEnumerable<(string Template, Origin Origin)> Templates(GuideParts parts)
    {
        foreach (var topic in parts.Topics)
        {
            var texts = new[] { topic.Why, topic.How, topic.HowLong, topic.Mishap, topic.Range }.OfType<string>();
            foreach (var text in texts)
            {
                yield return (text, topic.Origin);
            }

            foreach (var rule in topic.Rules.Append(topic.WithoutDate).OfType<Rule>())
            {
                foreach (var text in rule.Wording.All)
                {
                    yield return (text, rule.Origin);
                }
            }
        }

        foreach (var (text, origin) in Flat(parts))
        {
            yield return (text, origin);
        }
    }

    private static IEnumerable<(string Template, Origin Origin)> Flat(GuideParts parts) =>
        parts.Stages.SelectMany(s => new[] { s.Looks, s.Feels, s.Care }.Select(t => (t, s.Origin)))
            .Concat(parts.RedFlags.SelectMany(f => new[] { f.Says, f.Because }.Select(t => (t, f.Origin))))
            .Concat(parts.Phrases.Values.Select(t => (t, new Origin("seed/phrases.yaml", 1))))
            .Concat(parts.Languages.SelectMany(l => new[] { l.Says, l.Again, l.Danger }.Select(t => (t, l.Origin))));
}
