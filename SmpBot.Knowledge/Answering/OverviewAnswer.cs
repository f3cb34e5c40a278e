using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>The do's and don'ts of a day, put together from the rules of all activities.</summary>
internal static class OverviewAnswer
{
    private sealed record Item(string Short, Rule Rule, int? Opens, bool HangsOnFinality);

    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var items = guide.Topics.Where(t => t.ShortName is not null).Select(t => ItemOf(situation with { Topic = t })).ToList();
        var closed = items.Where(i => i.Rule.Verdict == Verdict.No && i.Opens is not null).GroupBy(i => i.Opens!.Value).OrderBy(g => g.Key).ToList();
        return new(
            Draft.Entity(guide, situation, rule, Verdict.Info, Escalation.None),
            Words.Join(
            [
                DayLine.For(situation, words),
                .. closed.Select(g => words.With("from", g.Key).With("list", Words.List([.. g.Select(i => i.Short)], "or")).Phrase(PhraseKeys.OverviewNotYet)),
                closed.Count > 0 && closed[^1].Any(i => i.HangsOnFinality) ? words.Phrase(PhraseKeys.OverviewIfFinal) : null,
                Listed(PhraseKeys.OverviewCare, i => i.Verdict == Verdict.Conditional && i.Escalation == Escalation.None),
                Listed(PhraseKeys.OverviewAsk, i => i.Verdict == Verdict.Ask || (i.Verdict == Verdict.Conditional && i.Escalation != Escalation.None)),
                closed.Count > 0 ? null : Listed(PhraseKeys.OverviewFree, i => i.Verdict == Verdict.Yes),
            ]));

        string? Listed(string phrase, Func<Rule, bool> belongs) =>
            items.Where(i => belongs(i.Rule)).Select(i => i.Short).ToList() is { Count: > 0 } names
                ? words.With("list", Words.List(names)).Phrase(phrase)
                : null;
    }

    private static Item ItemOf(Situation situation) => new(
        situation.Topic.ShortName!,
        situation.RuleOn(situation.Day!.Value)!,
        situation.OpensOn(),
        situation.Finality == SessionFinality.Unknown && After(situation, SessionFinality.Final) != After(situation, SessionFinality.NotFinal));

    private static int? After(Situation situation, SessionFinality finality) =>
        (situation with { Treatment = situation.Treatment! with { Finality = finality } }).OpensOn();
}
