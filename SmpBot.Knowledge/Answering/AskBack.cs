using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Questions back: the answer depends on something that is not known yet.</summary>
internal static class AskBack
{
    public static Answer ForDate(Situation situation, Words words)
    {
        var rule = situation.RuleOn(1)!;
        return new(
            new()
            {
                Topic = rule.AnswersAs ?? situation.Topic.Id,
                Verdict = Verdict.Ask,
                Escalation = Escalation.None,
                Sources = [$"{situation.Topic.Pack.Id}/{situation.Topic.Id}"],
                Pack = situation.Topic.Pack.ToString(),
            },
            words.Phrase(PhraseKeys.AskDate),
            MissingPiece.TreatmentDate);
    }

    public static Answer ForFinality(Guide.Guide guide, Situation situation, Rule rule, Words words) => new(
        Draft.Entity(guide, situation, rule, Verdict.Ask, Escalation.None),
        words.Phrase(PhraseKeys.AskFinality),
        MissingPiece.Finality);
}
