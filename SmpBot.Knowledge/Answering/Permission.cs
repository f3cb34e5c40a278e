using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>May I, and from when: verdict first, then the day, the reason and the next step.</summary>
internal static class Permission
{
    public static Answer Write(Guide.Guide guide, Situation situation, Rule rule, Words words)
    {
        var refused = rule.Verdict == Verdict.No;
        var asksWhen = situation.Question.Kind is QuestionKind.When or QuestionKind.HowLong && situation.Day is not null;
        var opens = refused ? situation.OpensOn() : asksWhen ? situation.OpenSince() : null;
        if (opens is { } day)
        {
            words.With(refused ? "from" : "since", day);
        }

        var opening = asksWhen && opens is not null ? WhenOpening.Write(situation, rule, opens.Value, words) : Opening(situation, rule, opens, words);
        var wording = rule.Wording;
        return new(
            Draft.Entity(guide, situation, rule, rule.Verdict, rule.Escalation, opens),
            Words.Join(
                opening,
                asksWhen && rule.Verdict == Verdict.Yes ? null : words.Fill(wording.Says, rule),
                words.Fill(wording.Because, rule),
                rule.AnswersAs is null ? words.Fill(situation.Topic.Range, rule) : null,
                words.Fill(wording.Next, rule),
                Mark.For(rule, words)));
    }

    private static string Opening(Situation situation, Rule rule, int? opens, Words words)
    {
        var phrase = rule.Verdict switch
        {
            Verdict.Yes => PhraseKeys.LeadYes,
            Verdict.Conditional => PhraseKeys.LeadConditional,
            _ => opens is null ? PhraseKeys.LeadNo : PhraseKeys.LeadNotYet,
        };
        var wait = rule.Verdict == Verdict.No && opens is not null
            ? rule.Wording.Wait is { } own ? words.Fill(own, rule) : words.Phrase(PhraseKeys.Wait)
            : null;
        return Words.Join(
            rule.Wording.Lead is { } lead ? words.Fill(lead, rule) : words.Phrase(phrase),
            situation.Topic.IsTimeless(situation.Question.Aspect) ? null : DayLine.For(situation, words),
            wait);
    }
}
