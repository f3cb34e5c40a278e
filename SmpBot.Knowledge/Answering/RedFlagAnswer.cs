using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Where to go first, then why, then that the artist knows too.</summary>
internal static class RedFlagAnswer
{
    public static Answer Write(Guide.Guide guide, StudioVoice studio, RedFlag flag, DateOnly today, Treatment? treatment)
    {
        var words = new Words(guide, studio, null);
        return new(
            Entity(guide, flag, today, treatment),
            Words.Join(words.Fill(flag.Says), words.Fill(flag.Because), words.Phrase(PhraseKeys.Told)));
    }

    /// <summary>Why, or who says so; then once more where to go.</summary>
    public static Answer Explain(Guide.Guide guide, StudioVoice studio, RedFlag flag, QuestionKind kind, DateOnly today, Treatment? treatment)
    {
        var words = new Words(guide, studio, null);
        return new(
            Entity(guide, flag, today, treatment),
            kind == QuestionKind.WhoSays
                ? Words.Join(words.Fill(flag.Says), Whose.Medical(guide, flag, words))
                : Words.Join(words.Fill(flag.Because), words.Fill(flag.Says)));
    }

    private static AftercareAnswer Entity(Guide.Guide guide, RedFlag flag, DateOnly today, Treatment? treatment)
    {
        var day = treatment?.DayOn(today) is >= 1 and var known ? known : (int?)null;
        return new()
        {
            Topic = flag.Topic,
            Verdict = Verdict.Unexpected,
            Escalation = flag.Level,
            Day = day,
            Stage = day is { } d ? guide.StageOn(d)?.Id : null,
            OnDate = today,
            TreatmentDate = treatment?.Date,
            Sources = [$"safety/{flag.Id}", .. flag.Sources.Select(id => guide.Sources[id].Url ?? id)],
        };
    }
}
