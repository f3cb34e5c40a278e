using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Where to go first, then why, then that the artist knows too.</summary>
internal static class RedFlagAnswer
{
    public static Answer Write(Guide.Guide guide, StudioVoice studio, RedFlag flag, DateOnly today, Treatment? treatment)
    {
        var words = new Words(guide, studio, null);
        var day = treatment?.DayOn(today) is >= 1 and var known ? known : (int?)null;
        return new(
            new()
            {
                Topic = flag.Topic,
                Verdict = Verdict.Unexpected,
                Escalation = flag.Level,
                Day = day,
                Stage = day is { } d ? guide.StageOn(d)?.Id : null,
                OnDate = today,
                TreatmentDate = treatment?.Date,
                Sources = [$"safety/{flag.Id}", .. flag.Sources.Select(id => guide.Sources[id].Url ?? id)],
            },
            Words.Join(words.Fill(flag.Says), words.Fill(flag.Because), words.Phrase(PhraseKeys.Told)));
    }
}
