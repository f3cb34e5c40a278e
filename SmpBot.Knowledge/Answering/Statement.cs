using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>A fact or a service: the sentences of the rule as they stand.</summary>
internal static class Statement
{
    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var wording = rule.Wording;
        return new(
            Draft.Entity(guide, situation, rule, rule.Verdict, rule.Escalation),
            Words.Join(
                words.Fill(wording.Lead, rule),
                words.Fill(wording.Says, rule),
                words.Fill(wording.Because, rule),
                words.Fill(situation.Topic.Range, rule),
                situation.Treatment is null ? null : words.Fill(wording.Dated, rule),
                words.Fill(wording.Next, rule),
                Mark.For(rule, words)));
    }
}
