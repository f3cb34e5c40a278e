using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>Answers the questions of a turn, and keeps those that wait for a missing piece.</summary>
internal sealed class TopicAnswers(AnswerWriter writer)
{
    internal Conversation Add(
        Conversation before, Conversation after, Utterance said, IReadOnlyList<Question> questions, Turn turn, ReplyDraft draft)
    {
        var refused = QuestionPicker.Refuses(before, said);
        var waiting = new List<Question>();
        var missing = MissingPiece.None;
        foreach (var question in questions)
        {
            var asked = refused ? question with { Kind = QuestionKind.HowLong } : question;
            var answer = writer.Write(asked, turn.Today, after.Treatment);
            draft.Add(answer);
            if (answer.Missing != MissingPiece.None && (missing == MissingPiece.None || answer.Missing == missing))
            {
                missing = answer.Missing;
                waiting.Add(question);
            }
        }

        if (missing == MissingPiece.Finality)
        {
            draft.Offer(Phrases.FinalChoice, Phrases.NotFinalChoice);
        }

        var last = questions.LastOrDefault(q => draft.Answers.Any(a => a.Topic == q.Topic && a.Verdict != Verdict.Unknown && a.Topic is not ("greeting" or "thanks" or "profile" or "handoff" or "privacy")));
        return after with
        {
            LastQuestion = last ?? after.LastQuestion,
            Pending = refused ? null : Merge(before, after, missing, waiting),
        };
    }

    // A question that waits goes on waiting, whatever is talked about in between.
    private static Pending? Merge(Conversation before, Conversation after, MissingPiece missing, List<Question> waiting)
    {
        var still = before.Pending switch
        {
            { Missing: MissingPiece.TreatmentDate } p when after.Treatment is null => p,
            { Missing: MissingPiece.Finality } p when after.Finality == SessionFinality.Unknown => p,
            _ => null,
        };
        if (missing == MissingPiece.None)
        {
            return still;
        }

        return still is null || still.Missing != missing
            ? new(missing, waiting)
            : new(missing, [.. still.Questions.Concat(waiting).DistinctBy(q => (q.Topic, q.OnDate)).TakeLast(4)]);
    }
}
