using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>What to expect on a day.</summary>
internal static class StageAnswer
{
    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var stage = guide.StageOn(situation.Day!.Value)!;
        return new(
            Draft.Entity(guide, situation, rule with { Sources = stage.Sources }, Verdict.Info, Escalation.None),
            Words.Join(
                DayLine.For(situation, words),
                words.Fill(stage.Looks),
                words.Fill(stage.Feels),
                words.Fill(stage.Care)));
    }
}
