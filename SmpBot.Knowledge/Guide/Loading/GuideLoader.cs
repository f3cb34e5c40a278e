using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Files → checked guide, or all that is wrong with them.</summary>
internal static class GuideLoader
{
    // Of two twins the later one is told to be wrong, so the canonical content comes first.
    private static readonly string[] Order = ["seed", "safety", "general", ContentFile.StudioArea];

    public static Guide Load(IReadOnlyList<ContentFile> files)
    {
        var problems = new Problems();
        var parts = new GuideParts();
        parts.StudioWording.AddRange(files.Where(f => f.IsWording));
        foreach (var area in files.Where(f => !f.IsWording).GroupBy(f => f.Area).OrderBy(g => Array.IndexOf(Order, g.Key)))
        {
            var roots = area.Select(f => (File: f, Root: Parse(f, problems))).Where(r => r.Root is not null).ToList();
            var pack = ReadPack(area.Key, roots.Select(r => r.Root!), problems);
            parts.Packs.Add(pack);
            foreach (var (_, root) in roots)
            {
                new FileReader(parts, pack, problems).Read(root!);
            }
        }

        ApplyOverrides(parts, problems);
        GuideCheck.Run(parts, problems);
        return problems.Found is { Count: > 0 } found ? throw new GuideException(found) : new(parts);
    }

    private static YamlFields? Parse(ContentFile file, Problems problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return new(file.Path, root, problems);
            }

            problems.Add(new(file.Path, 1), "The file is not one YAML mapping.", "Begin with 'topic:', 'topics:', 'stages:' or another known key.");
        }
        catch (YamlException e)
        {
            problems.Add(new(file.Path, (int)e.Start.Line), $"This is not valid YAML: {e.Message}", "Check indentation, quotes and duplicate keys.");
        }

        return null;
    }

    private static Pack ReadPack(string area, IEnumerable<YamlFields> roots, Problems problems)
    {
        var kind = area switch
        {
            "general" => PackKind.General,
            ContentFile.StudioArea => PackKind.Studio,
            _ => PackKind.Seed,
        };
        if (roots.FirstOrDefault(r => r.Has("pack")) is { } root)
        {
            return new(root.Required("pack"), root.Required("version"), kind);
        }

        problems.Add(new($"{area}/pack.yaml", 1), "No file names the pack.", "Add pack.yaml with 'pack:' and 'version:'.");
        return new(area, "0", kind);
    }

    private static void ApplyOverrides(GuideParts parts, Problems problems)
    {
        foreach (var (id, rules, origin) in parts.Overrides)
        {
            var index = parts.Topics.FindIndex(t => t.Id == id);
            if (index < 0)
            {
                problems.Add(origin, $"There is no topic '{id}' to override.", "Use the id of an existing topic, or declare it with 'topic:'.");
                continue;
            }

            parts.Topics[index] = parts.Topics[index] with { Rules = [.. rules, .. parts.Topics[index].Rules] };
            Inherit(parts, id, rules);
        }
    }

    /// <summary>What answers as the overridden topic follows the artist there too: sunscreen is a product, so it follows the artist's rule on products.</summary>
    private static void Inherit(GuideParts parts, string id, IReadOnlyList<Rule> rules)
    {
        for (var i = 0; i < parts.Topics.Count; i++)
        {
            var topic = parts.Topics[i];
            var inherited = topic.Rules.Where(r => r.AnswersAs == id && r.Pack.Kind != PackKind.Studio)
                .SelectMany(r => rules.Where(o => o.Aspect is null && o.Days.Overlap(r.Days) is not null)
                    .Select(o => o with { Days = o.Days.Overlap(r.Days)!.Value, AnswersAs = id }))
                .ToList();
            if (inherited.Count > 0)
            {
                parts.Topics[i] = topic with { Rules = [.. inherited, .. topic.Rules] };
            }
        }
    }
}
