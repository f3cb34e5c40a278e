using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Which day the client is on, in which stage, and what changes next.</summary>
internal static class ProfileAnswer
{
    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var day = situation.Day!.Value;
        var next = RuleChange.For(guide, situation.Treatment!)
            .Where(c => c.Day > day && c.Verdict != Verdict.Ask)
            .GroupBy(c => c.Day)
            .FirstOrDefault();
        words.With("stage", guide.StageOn(day)!.Name);
        if (next is not null)
        {
            words.With("from", next.Key).With("change", Words.List([.. next.Select(c => guide.Find(c.Topic)!.ShortName ?? c.Name)]));
        }

        return new(
            Draft.Entity(guide, situation, rule, Verdict.Info, Escalation.None),
            Words.Join(
                words.Phrase(PhraseKeys.ProfileTreated),
                DayLine.For(situation, words),
                words.Phrase(PhraseKeys.ProfileStage),
                words.Phrase(next is null ? PhraseKeys.NoMoreChange : PhraseKeys.NextChange)));
    }
}
