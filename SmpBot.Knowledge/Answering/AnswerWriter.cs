using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>
/// Answers questions from the guide. Pure: the same question on the same day gets the same answer. Every day number
/// and every word comes from the content.
/// </summary>
/// <param name="guide">The guide to answer from.</param>
/// <param name="studio">Names and country for the texts; null for the defaults.</param>
public sealed class AnswerWriter(Guide.Guide guide, StudioVoice? studio = null)
{
    private const string OutOfScope = "out-of-scope";
    private readonly StudioVoice voice = studio ?? new();

    /// <summary>Answers one question. A topic that the guide does not have is answered as not covered.</summary>
    /// <param name="question">The question.</param>
    /// <param name="today">The client's calendar date.</param>
    /// <param name="treatment">The client's most recent treatment, or null where it is not known.</param>
    public Answer Write(Question question, DateOnly today, Treatment? treatment)
    {
        ArgumentNullException.ThrowIfNull(question);
        var topic = guide.Find(question.Topic) ?? guide.Find(OutOfScope)!;
        var situation = new Situation(topic, question, today, treatment);
        var words = new Words(guide, voice, situation);
        return Whose.Write(guide, situation, words)
            ?? Explanation.Write(guide, situation, words)
            ?? (situation.Rule is { } rule ? Ruled(situation, rule, words) : AskBack.ForDate(situation, words));
    }

    /// <summary>Gives the reason for an answer that was given; says so where there is none, and never repeats the answer.</summary>
    /// <param name="question">The question that was answered.</param>
    /// <param name="today">The client's calendar date.</param>
    /// <param name="treatment">The client's most recent treatment, or null where it is not known.</param>
    public Answer Why(Question question, DateOnly today, Treatment? treatment)
    {
        ArgumentNullException.ThrowIfNull(question);
        var topic = guide.Find(question.Topic) ?? guide.Find(OutOfScope)!;
        var situation = new Situation(topic, question with { Kind = QuestionKind.Why }, today, treatment);
        var words = new Words(guide, voice, situation);
        return Explanation.Write(guide, situation, words) ?? Reasons.None(guide, situation, words);
    }

    /// <summary>Why a red flag needs a doctor, or who says so; still as urgent as it was.</summary>
    /// <param name="flagId">Id of the red flag.</param>
    /// <param name="kind"><see cref="QuestionKind.Why"/> or <see cref="QuestionKind.WhoSays"/>.</param>
    /// <param name="today">The client's calendar date.</param>
    /// <param name="treatment">The client's most recent treatment, or null where it is not known.</param>
    /// <exception cref="ArgumentException">There is no such red flag; an error of the caller, never of the client.</exception>
    public Answer Explain(string flagId, QuestionKind kind, DateOnly today, Treatment? treatment) =>
        RedFlagAnswer.Explain(guide, voice, Flag(flagId), kind, today, treatment);

    /// <summary>Tells where to go because of a red flag. It stands before every other answer of a reply.</summary>
    /// <param name="flagId">Id of the red flag.</param>
    /// <param name="today">The client's calendar date.</param>
    /// <param name="treatment">The client's most recent treatment, or null where it is not known.</param>
    /// <exception cref="ArgumentException">There is no such red flag; an error of the caller, never of the client.</exception>
    public Answer RedFlag(string flagId, DateOnly today, Treatment? treatment) =>
        RedFlagAnswer.Write(guide, voice, Flag(flagId), today, treatment);

    private RedFlag Flag(string flagId) =>
        guide.FindRedFlag(flagId) ?? throw new ArgumentException($"There is no red flag '{flagId}'.", nameof(flagId));

    private Answer Ruled(Situation situation, Rule rule, Words words) => rule.Verdict switch
    {
        _ when situation.Topic.Composition != TopicComposition.Sentences => Composed(situation, rule, words),
        _ when situation.IsTooEarly => Before(situation, rule, words),
        Verdict.Ask => AskBack.ForFinality(guide, situation, rule, words),
        Verdict.Yes or Verdict.No or Verdict.Conditional when situation.Topic.Kind == TopicKind.Activity =>
            Permission.Write(guide, situation, rule, words),
        Verdict.Expected or Verdict.Unexpected => Normality.Write(guide, situation, rule, words),
        _ => Statement.Write(guide, situation, rule, words),
    };

    private Answer Before(Situation situation, Rule rule, Words words) =>
        new(Draft.Entity(guide, situation, rule, Verdict.Info, Escalation.None), words.Phrase(PhraseKeys.Before));

    private Answer Composed(Situation situation, Rule rule, Words words)
    {
        if (situation.Day is null && situation.Topic.WithoutDate is { } undated)
        {
            return Statement.Write(guide, situation, undated, words);
        }

        return situation.Treatment is null
            ? AskBack.ForDate(situation, words)
            : situation.Topic.Composition switch
            {
                _ when situation.Day < 1 => Before(situation, rule, words),
                TopicComposition.Stage => StageAnswer.Write(guide, situation, rule, words),
                TopicComposition.Overview => OverviewAnswer.Write(guide, situation, rule, words),
                _ => ProfileAnswer.Write(guide, situation, rule, words),
            };
    }
}
