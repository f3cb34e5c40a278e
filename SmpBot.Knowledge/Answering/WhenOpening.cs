using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>The first sentences of an answer to "from when": the date, then today's day.</summary>
internal static class WhenOpening
{
    public static string Write(Situation situation, Rule rule, int opens, Words words)
    {
        if (rule.Verdict == Verdict.No)
        {
            var target = situation.RuleOn(opens);
            return rule.Wording.Wait is { } wait
                ? Words.Join(words.Fill(wait, rule), DayLine.For(situation, words))
                : Words.Join(
                    words.Phrase(target?.Verdict == Verdict.Conditional ? PhraseKeys.OpensCare : PhraseKeys.WhenFrom),
                    DayLine.For(situation, words));
        }

        var timeless = situation.Topic.IsTimeless(situation.Question.Aspect);
        var today = opens == situation.Day && situation.OnDate == situation.Today;
        return rule.Wording.Lead is { } lead
            ? Words.Join(words.Fill(lead, rule), DayLine.For(situation, words))
            : Words.Join(
                words.Phrase((rule.Verdict, today) switch
                {
                    (Verdict.Yes, true) => PhraseKeys.WhenToday,
                    (Verdict.Yes, _) => PhraseKeys.WhenSince,
                    (_, true) => PhraseKeys.WhenTodayCare,
                    _ => PhraseKeys.WhenSinceCare,
                }),
                today || timeless ? null : DayLine.For(situation, words));
    }
}
