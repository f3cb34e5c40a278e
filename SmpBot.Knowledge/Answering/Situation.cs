using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>A question together with all that decides its answer.</summary>
internal sealed record Situation(Topic Topic, Question Question, DateOnly Today, Treatment? Treatment)
{
    public DateOnly OnDate => Question.OnDate ?? Today;

    /// <summary>Healing day on the date asked about; null without a treatment.</summary>
    public int? Day => Treatment?.DayOn(OnDate);

    public SessionFinality Finality => Treatment?.Finality ?? SessionFinality.Unknown;

    /// <summary>True where a date before the treatment is asked about, and the answer would depend on the day.
    /// "From when" looks ahead, so it is never too early for that.</summary>
    public bool IsTooEarly => Day < 1 && Question.Kind != QuestionKind.When && !Topic.IsTimeless(Question.Aspect);

    /// <summary>The rule that answers; null where it depends on a date that is not known.</summary>
    public Rule? Rule => Day is { } day
        ? RuleOn(Math.Max(day, 1))
        : Topic.IsTimeless(Question.Aspect) ? RuleOn(1) : Topic.WithoutDate;

    public Rule? RuleOn(int day) => Topic.RuleOn(day, Finality, Question.Aspect);

    /// <summary>The first later day on which it is allowed, with or without conditions; null where there is none.</summary>
    public int? OpensOn()
    {
        if (Day is not { } day)
        {
            return null;
        }

        // Only at the first day of a rule can the verdict change.
        return Topic.Rules.Select(r => r.Days.First).Where(d => d > day).Order()
            .Select(d => (int?)d).FirstOrDefault(d => Allows(RuleOn(d!.Value)));
    }

    /// <summary>The first day of the unbroken time in which it is allowed, up to the date asked about.</summary>
    public int OpenSince()
    {
        var day = Math.Max(Day ?? 1, 1);
        var change = day;
        while (change > 1 && Allows(RuleOn(change - 1)))
        {
            change--;
        }

        return change;
    }

    private static bool Allows(Rule? rule) => rule?.Verdict is Verdict.Yes or Verdict.Conditional;
}
