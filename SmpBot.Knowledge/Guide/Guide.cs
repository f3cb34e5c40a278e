using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Guide;

/// <summary>
/// The knowledge: stages, topics with their rules, facts, red flags, phrases and sources. Immutable, safe to share.
/// There is no guide with a flaw: loading either gives a checked one or throws.
/// </summary>
public sealed class Guide
{
    private readonly Dictionary<string, Topic> topics;

    internal Guide(GuideParts parts)
    {
        Stages = [.. parts.Stages.OrderBy(s => s.Days.First)];
        Topics = parts.Topics;
        Facts = parts.Facts;
        Sources = parts.Sources.ToDictionary(s => s.Id);
        RedFlags = parts.RedFlags;
        Contacts = parts.Contacts;
        Phrases = parts.Phrases;
        Languages = parts.Languages;
        Packs = parts.Packs;
        StudioWording = parts.StudioWording;
        topics = parts.Topics.ToDictionary(t => t.Id);
    }

    /// <summary>The healing stages in order of days.</summary>
    public IReadOnlyList<Stage> Stages { get; }

    /// <summary>All topics, in the order of the content.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The facts of the seed guide.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>All sources by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    /// <summary>The content of the red flags.</summary>
    public IReadOnlyList<RedFlag> RedFlags { get; }

    /// <summary>Whom to call, by country.</summary>
    public IReadOnlyList<EmergencyContacts> Contacts { get; }

    /// <summary>The phrases that frame answers, by key. Templates.</summary>
    public IReadOnlyDictionary<string, string> Phrases { get; }

    /// <summary>The languages that are recognised beside English.</summary>
    public IReadOnlyList<Language> Languages { get; }

    /// <summary>The packs that were loaded.</summary>
    public IReadOnlyList<Pack> Packs { get; }

    /// <summary>How the studio's clients put things, beyond the built-in wording; not yet read.</summary>
    internal IReadOnlyList<ContentFile> StudioWording { get; }

    /// <summary>Loads the built-in content.</summary>
    /// <exception cref="GuideException">The content has flaws.</exception>
    public static Guide Load() => Load((string?)null);

    /// <summary>Loads the built-in content and, over it, the YAML files of a studio (rules of its own, topics of its own).</summary>
    /// <param name="studioFolder">Folder with the studio's pack, or null for none.</param>
    /// <exception cref="GuideException">The content has flaws; all of them are listed.</exception>
    public static Guide Load(string? studioFolder) =>
        Load([.. ContentFile.BuiltIn(), .. studioFolder is null ? [] : ContentFile.InFolder(studioFolder)]);

    /// <summary>Loads the given files in place of the built-in ones.</summary>
    /// <exception cref="GuideException">The content has flaws; all of them are listed.</exception>
    public static Guide Load(IReadOnlyList<ContentFile> files) => GuideLoader.Load(files);

    /// <summary>The topic with that id, or null.</summary>
    public Topic? Find(string topicId) => topics.GetValueOrDefault(topicId);

    /// <summary>The stage of a healing day; null for a day before the treatment.</summary>
    public Stage? StageOn(int day) => Stages.FirstOrDefault(s => s.Days.Contains(day));

    /// <summary>The red flag with that id, or null.</summary>
    public RedFlag? FindRedFlag(string flagId) => RedFlags.FirstOrDefault(f => f.Id == flagId);

    /// <summary>The language with that code, or null.</summary>
    public Language? FindLanguage(string? languageId) => Languages.FirstOrDefault(l => l.Id == languageId);

    /// <summary>Whom to call in a country (ISO code of two letters); the fallback where the country is unknown.</summary>
    public EmergencyContacts EmergencyFor(string? country) =>
        Contacts.FirstOrDefault(c => c.Country.Equals(country?.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? Contacts.First(c => c.Country == EmergencyContactsFallback);

    internal const string EmergencyContactsFallback = "*";
}
