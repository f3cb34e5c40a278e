using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>A treatment date that cannot be taken as it was typed: says so, and asks again. Questions wait meanwhile.</summary>
internal static class DateProblems
{
    internal static Conversation Ask(
        Conversation before, Conversation after, Utterance said, DateResolution problem, ReplyDraft draft)
    {
        var questions = said.Questions.Select(q => q.Question).Where(q => q.Topic is not ("profile" or "greeting" or "thanks" or "out-of-scope" or "not-covered"));
        var waiting = (before.Pending?.Questions ?? []).Concat(questions).DistinctBy(q => q.Topic).TakeLast(4).ToList();
        var text = problem switch
        {
            DateResolution.Several several => Phrases.WhichDate(several.Dates),
            DateResolution.Impossible => Phrases.NoSuchDate,
            _ => Phrases.TooFar,
        };
        var topic = waiting.Count > 0 ? waiting[^1].Topic : "profile";
        draft.Add(new AftercareAnswer { Topic = topic, Verdict = Verdict.Ask, Escalation = Escalation.None }, text);
        if (problem is DateResolution.Several choices)
        {
            draft.Offer(choices.Dates.Select(Phrases.Long));
        }

        return after with
        {
            Pending = new(MissingPiece.TreatmentDate, waiting),
            LastQuestion = waiting.Count > 0 ? waiting[^1] : after.LastQuestion,
        };
    }

    /// <summary>The date asked about that cannot be taken, where no other was given; null where there is none.</summary>
    internal static DateResolution? Asked(Utterance said)
    {
        var asked = said.Dates.Where(d => d.Role == DateRole.Asked).Select(d => d.Resolution).ToList();
        return asked.Exists(r => r is DateResolution.One) ? null : asked.FirstOrDefault();
    }

    /// <summary>Asks for another date for a question; "the 14th" then is enough of an answer.</summary>
    internal static Conversation AskForAnother(Conversation after, Question question, DateResolution problem, ReplyDraft draft)
    {
        draft.Add(
            new AftercareAnswer { Topic = question.Topic, Verdict = Verdict.Ask, Escalation = Escalation.None },
            problem is DateResolution.Several several ? Phrases.WhichDate(several.Dates) : Phrases.NoDayToAnswer);
        if (problem is DateResolution.Several choices)
        {
            draft.Offer(choices.Dates.Select(Phrases.Long));
        }

        return after with { LastQuestion = question };
    }
}
