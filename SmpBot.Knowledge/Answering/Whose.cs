using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Says who: whose rule it is, what its source says, and where that can be read.</summary>
internal static class Whose
{
    private const string Decided = "Decision: ";

    /// <summary>The answer, or null where nobody asks for it, or about what the bot itself does.</summary>
    public static Answer? Write(Guide.Guide guide, Situation situation, Words words)
    {
        if (situation.Question.Kind != QuestionKind.WhoSays || (situation.Rule ?? situation.RuleOn(1)) is not { } rule
            || (situation.Topic.Kind == TopicKind.Service && !guide.Facts.Any(f => rule.Sources.Contains(f.SourceId))))
        {
            return null;
        }

        var told = situation is { Topic.Composition: TopicComposition.Stage, Day: >= 1 and var day }
            ? rule with { Sources = guide.StageOn(day)!.Sources }
            : rule;
        return new(Draft.Entity(guide, situation, told, Verdict.Info, Escalation.None), Text(guide, told, situation.Day, words));
    }

    /// <summary>The same for a red flag, whose sources are medical.</summary>
    public static string Medical(Guide.Guide guide, RedFlag flag, Words words) =>
        OfOthers(PhraseKeys.WhoseMedical, [.. flag.Sources.Select(id => guide.Sources[id])], words);

    private static string Text(Guide.Guide guide, Rule rule, int? day, Words words)
    {
        var sources = rule.Sources.Select(id => guide.Sources[id]).ToList();
        var facts = guide.Facts.Where(f => rule.Sources.Contains(f.SourceId)).ToList();
        var pages = sources.FindAll(s => !IsDecision(s) && !facts.Exists(f => f.SourceId == s.Id));
        return rule.Pack.Kind switch
        {
            PackKind.Studio => OfTheStudio(sources, words),
            PackKind.General when rule.AnswersAs is null && pages.Count > 0 => OfOthers(PhraseKeys.WhoseGeneral, pages, words),
            _ => OfTheGuide(FactFor(facts, day), sources.Find(IsDecision), words),
        };
    }

    // A text message has no room for all: one of the day itself, and of those the longest tells most.
    private static Fact? FactFor(List<Fact> facts, int? day) =>
        facts.OrderByDescending(f => day is { } d && f.Days?.Contains(d) == true).ThenByDescending(f => f.Text.Length).FirstOrDefault();

    private static string OfTheGuide(Fact? says, Source? decision, Words words) => Words.Join(
        words.Phrase(PhraseKeys.WhoseGuide),
        (says, decision) switch
        {
            ({ Days: { Last: not null } days } fact, _) => words.With("says", fact.Text).With("days", Days(days)).Phrase(PhraseKeys.WhoseFactDays),
            ({ } fact, _) => words.With("says", fact.Text).Phrase(PhraseKeys.WhoseFact),
            (null, { } open) => words.With("says", open.Name[Decided.Length..]).Phrase(PhraseKeys.WhoseDecision),
            _ => null,
        });

    private static string OfTheStudio(List<Source> sources, Words words) => Words.Join(
        words.With("sources", Words.List([.. sources.Select(s => s.Name)])).Phrase(PhraseKeys.WhoseStudio),
        Link(sources.Find(s => s.Url is not null), words));

    // One page is named and linked; the answer's entity lists them all.
    private static string OfOthers(string phrase, List<Source> pages, Words words)
    {
        var page = pages.Find(s => s.Url is not null) ?? pages[0];
        return Words.Join(
            words.Phrase(phrase),
            words.With("sources", page.Name).Phrase(pages.Count > 1 ? PhraseKeys.WhoseSources : PhraseKeys.WhoseSource),
            Link(page, words));
    }

    private static string? Link(Source? source, Words words) =>
        (source?.Told ?? source?.Url) is { } link ? words.With("link", link).Phrase(PhraseKeys.WhoseLink) : null;

    private static bool IsDecision(Source source) => source.Name.StartsWith(Decided, StringComparison.Ordinal);

    private static string Days(DayRange days) =>
        days.First == days.Last ? Words.Number(days.First) : $"{Words.Number(days.First)} to {Words.Number(days.Last!.Value)}";
}
