using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Is this normal: whether the symptom belongs to the day.</summary>
internal static class Normality
{
    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var wording = rule.Wording;
        var lead = wording.Lead is not null || situation.Day is null
            ? words.Fill(wording.Lead, rule)
            : words.Phrase(rule.Verdict == Verdict.Expected ? PhraseKeys.Expected : PhraseKeys.Unexpected);
        return new(
            Draft.Entity(guide, situation, rule, rule.Verdict, rule.Escalation),
            Words.Join(
                lead,
                words.Fill(wording.Says, rule),
                words.Fill(wording.Because, rule),
                words.Fill(wording.Next, rule),
                Mark.For(rule, words)));
    }
}
