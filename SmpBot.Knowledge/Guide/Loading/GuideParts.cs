namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>What the files hold, before and after the check.</summary>
internal sealed class GuideParts
{
    public List<Stage> Stages { get; } = [];

    public List<Topic> Topics { get; } = [];

    /// <summary>Rules that a studio lays over a topic, by topic id.</summary>
    public List<(string TopicId, IReadOnlyList<Rule> Rules, Origin Origin)> Overrides { get; } = [];

    public List<Fact> Facts { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<RedFlag> RedFlags { get; } = [];

    public List<EmergencyContacts> Contacts { get; } = [];

    public Dictionary<string, string> Phrases { get; } = [];

    public List<Language> Languages { get; } = [];

    public List<Pack> Packs { get; } = [];

    public List<ContentFile> StudioWording { get; } = [];
}
