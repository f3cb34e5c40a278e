using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Why, how, for how long, and what now: explanations that hold without a date, with the date added where it is known.</summary>
internal static class Explanation
{
    /// <summary>The explanation, or null where the topic has none for that kind of question.</summary>
    public static Answer? Write(Guide.Guide guide, Situation situation, Words words)
    {
        var topic = situation.Topic;
        var text = situation.Question.Kind switch
        {
            QuestionKind.Why => Reasons.Of(situation),
            QuestionKind.How => topic.How,
            QuestionKind.HowLong => topic.HowLong,
            QuestionKind.When when topic.Kind == TopicKind.Symptom => topic.HowLong,
            QuestionKind.WhatNow => topic.Mishap,
            _ => null,
        };
        var rule = situation.Rule ?? situation.RuleOn(1);
        if (text is null || rule is null)
        {
            return null;
        }

        var opens = situation.Day >= 1 && rule.Verdict == Verdict.No ? situation.OpensOn() : null;
        if (opens is { } day)
        {
            words.With("from", day);
        }

        var mishap = situation.Question.Kind == QuestionKind.WhatNow;
        return new(
            Draft.Entity(guide, situation, rule, Verdict.Info, mishap ? Escalation.Offer : Escalation.None, opens),
            Words.Join(
                words.Fill(text, rule),
                opens is { } from ? Opening(situation, rule, from, mishap, words) : null,
                mishap ? words.Phrase(PhraseKeys.MishapOffer) : null,
                Mark.For(rule, words)));
    }

    private static string? Opening(Situation situation, Rule rule, int from, bool mishap, Words words) =>
        rule.Wording.Wait is { } wait
            ? words.Fill(wait, rule)
            : words.Phrase((mishap, situation.RuleOn(from)?.Verdict) switch
            {
                (true, _) => PhraseKeys.Wait,
                (_, Verdict.Conditional) => PhraseKeys.OpensCare,
                _ => PhraseKeys.OpensFrom,
            });
}
