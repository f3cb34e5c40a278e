namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Reads a topic with its windows. A topic whose sentences stand at the top level has one window for all days.</summary>
internal sealed class TopicReader(Pack pack)
{
    private static readonly DayRange Always = new(1, null);

    public Topic Read(YamlFields fields)
    {
        var sources = fields.Texts("source");
        var rules = fields.Maps("windows").Select(w => ReadWindow(w, sources)).ToList();
        if (!fields.Has("windows"))
        {
            rules.Add(ReadRule(fields, sources, Always));
        }

        return new()
        {
            Id = fields.Required("topic"),
            Kind = fields.One("kind", TopicKind.Fact, true),
            Name = fields.Required("name"),
            ShortName = fields.Text("short"),
            Composition = fields.One("compose", TopicComposition.Sentences),
            Rules = rules,
            WithoutDate = fields.Maps("without-date").Select(w => Closed(w, ReadRule(w, sources, Always))).FirstOrDefault(),
            Why = fields.Text("why"),
            How = fields.Text("how"),
            HowLong = fields.Text("how-long"),
            Mishap = fields.Text("mishap"),
            Range = fields.Text("range"),
            Sources = sources,
            Pack = pack,
            Origin = fields.Origin,
        };
    }

    /// <summary>The windows that a studio lays over a topic of another pack.</summary>
    public IReadOnlyList<Rule> Overrides(YamlFields fields)
    {
        var sources = fields.Texts("source");
        return [.. fields.Maps("windows").Select(w => ReadWindow(w, sources))];
    }

    private Rule ReadWindow(YamlFields window, IReadOnlyList<string> sources)
    {
        var days = window.Days("days", true) ?? Always;
        var rule = ReadRule(window, sources, days) with { Aspect = window.Text("aspect"), Session = ReadSession(window) };
        return Closed(window, rule);
    }

    private static SessionFinality? ReadSession(YamlFields window) =>
        window.Text("session") is null or "any" ? null : window.One("session", SessionFinality.Unknown);

    private Rule ReadRule(YamlFields fields, IReadOnlyList<string> sources, DayRange days)
    {
        var own = fields.Texts("source");
        var wording = new RuleWording(
            fields.Text("lead"), fields.Text("says"), fields.Text("because"), fields.Text("next"), fields.Text("dated"), fields.Text("wait"));
        return new(
            days, null, null, fields.One("verdict", Verdict.Info, true), fields.One("escalation", Escalation.None),
            wording, fields.Text("as"), own.Count > 0 ? own : sources, pack, fields.Origin);
    }

    private static Rule Closed(YamlFields fields, Rule rule)
    {
        fields.NothingElse();
        return rule;
    }
}
