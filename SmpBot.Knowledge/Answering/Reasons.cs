using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>The reason for a rule: that of the topic, else that of the rule itself, else that of the topic on another day.</summary>
internal static class Reasons
{
    /// <summary>The reason as a template, or null where none is known.</summary>
    public static string? Of(Situation situation)
    {
        var rule = situation.Rule ?? situation.RuleOn(1);
        // What the guide gives as its reason need not be why the artist has decided otherwise.
        return rule?.Pack.Kind == PackKind.Studio
            ? rule.Wording.Because
            : situation.Topic.Why ?? rule?.Wording.Because ?? OfAnotherDay(situation.Topic);
    }

    // Why to go easy on it now is why it was not allowed before.
    private static string? OfAnotherDay(Topic topic) => topic.Rules
        .Where(r => r.Pack.Kind != PackKind.Studio && r.Aspect is null)
        .Select(r => r.Wording.Because).FirstOrDefault(b => b is not null);

    /// <summary>Says that no reason is known.</summary>
    public static Answer None(Guide.Guide guide, Situation situation, Words words)
    {
        var rule = situation.Rule ?? situation.RuleOn(1)!;
        return new(
            Draft.Entity(guide, situation, rule, Verdict.Info, Escalation.Offer),
            words.Phrase(rule.Pack.Kind == PackKind.Studio ? PhraseKeys.WhyStudio : PhraseKeys.WhyNone));
    }
}
