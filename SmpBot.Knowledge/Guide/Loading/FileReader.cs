using System.Globalization;

namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Reads one file: any of the known top-level keys, each into its part.</summary>
internal sealed class FileReader(GuideParts parts, Pack pack, Problems problems)
{
    public void Read(YamlFields root)
    {
        if (root.Has("topic") || root.Has("override"))
        {
            ReadTopic(root);
            return;
        }

        foreach (var topic in root.Maps("topics"))
        {
            ReadTopic(topic);
        }

        ReadLists(root);
        if (root.Has("pack"))
        {
            root.Text("version");
        }

        root.NothingElse();
    }

    private void ReadTopic(YamlFields fields)
    {
        var reader = new TopicReader(pack);
        if (fields.Has("override"))
        {
            parts.Overrides.Add((fields.Required("override"), reader.Overrides(fields), fields.Origin));
        }
        else
        {
            parts.Topics.Add(reader.Read(fields));
        }

        fields.NothingElse();
    }

    private void ReadLists(YamlFields root)
    {
        parts.Stages.AddRange(Each(root, "stages", f => new Stage(
            f.Required("id"), f.Required("name"), f.Days("days", true) ?? new(1, null), f.Required("looks"),
            f.Required("feels"), f.Required("care"), f.Texts("source"), f.Origin)));
        parts.Facts.AddRange(Each(root, "facts", ReadFact));
        parts.Sources.AddRange(Each(root, "sources", f => new Source(f.Required("id"), f.Required("name"), f.Text("url"), f.Origin, f.Text("told"))));
        parts.RedFlags.AddRange(Each(root, "red-flags", f => new RedFlag(
            f.Required("id"), f.Required("topic"), f.One("level", Escalation.Medical, true), f.Required("says"),
            f.Required("because"), f.Texts("source"), f.Origin)));
        parts.Contacts.AddRange(Each(root, "contacts", f => new EmergencyContacts(
            f.Required("country"), f.Required("emergency"), f.Required("advice"), f.Required("crisis"), f.Texts("source"), f.Origin)));
        parts.Languages.AddRange(Each(root, "languages", f => new Language(
            f.Required("language"), f.Texts("alphabet"), f.Texts("words"), f.Has("letters") ? string.Concat(f.Texts("letters")) : "",
            f.Required("says"), f.Required("again"), f.Required("danger"), f.Texts("yes"), f.Texts("no"), f.Texts("not"),
            [.. f.Maps("signs").SelectMany(s => s.Keys().SelectMany(k => s.Texts(k).Select(t => (k, t))))], f.Origin)));
        foreach (var fields in root.Maps("phrases"))
        {
            foreach (var (key, text) in fields.Pairs())
            {
                parts.Phrases[key] = text;
            }
        }
    }

    private Fact ReadFact(YamlFields fields)
    {
        var number = fields.Required("number");
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
        {
            problems.Add(fields.Origin, $"'number' cannot be '{number}'.", "Write a whole number.");
        }

        var fact = new Fact(n, fields.Required("text"), fields.Days("days", false), fields.One("scope", FactScope.General, true), fields.Origin);
        parts.Sources.Add(new(fact.SourceId, $"{fields.Required("source")}, fact {n}", null, fields.Origin));
        return fact;
    }

    private static List<T> Each<T>(YamlFields root, string key, Func<YamlFields, T> read) =>
    [
        .. root.Maps(key).Select(fields =>
        {
            var value = read(fields);
            fields.NothingElse();
            return value;
        }),
    ];
}
