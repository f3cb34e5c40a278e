using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>"Why?" and "says who?" about the bot's last words: a red flag, an answer, or a question back.</summary>
internal sealed class Grounds(AnswerWriter writer)
{
    private const string Sources = "sources";
    private const int FewWords = 8;
    private const int BareWords = 3;
    private const float Sure = 0.5f;

    private static readonly HashSet<string> Social = new(StringComparer.Ordinal) { "greeting", "thanks", "out-of-scope", "profile", "not-covered" };

    /// <summary>Explains the red flag that the bot's last words were about; false where nobody asks for that.</summary>
    internal bool ExplainFlag(Conversation before, Utterance said, Turn turn, ReplyDraft draft)
    {
        if (before.LastFlag is not { } sign || said.Alarm is not null || !Asks(said) || NamesOther(before, said))
        {
            return false;
        }

        var answer = writer.Explain(sign, Kind(said), turn.Today, before.Treatment);
        draft.Add(before.Alarm is { } alarm ? AlarmAnswers.AsUrgent(answer.Entity, alarm) : answer.Entity, answer.Text);
        return true;
    }

    /// <summary>Explains the bot's last words; null where nobody asks for that. What the bot had asked for is asked again.</summary>
    internal Conversation? Explain(Conversation before, Conversation after, Utterance said, Turn turn, ReplyDraft draft)
    {
        if (!Asks(said) || NamesOther(before, said))
        {
            return null;
        }

        var asked = Asked(before);
        var question = asked is null ? before.LastQuestion : asked.Questions is [.., var last] ? last : null;
        if (asked is null && (question is null || before.Fallback != Fallback.None))
        {
            return said.WordCount <= BareWords || Kind(said) == QuestionKind.WhoSays ? InGeneral(before, after, said, turn, draft) : null;
        }

        if (question is null)
        {
            draft.Add(new AftercareAnswer { Topic = "profile", Verdict = Verdict.Ask, Escalation = Escalation.None }, Phrases.WhyAsked(asked!.Missing));
        }
        else
        {
            if (asked is not null && Kind(said) == QuestionKind.Why)
            {
                draft.Note(Phrases.WhyAsked(asked.Missing));
            }

            draft.Add(Kind(said) == QuestionKind.WhoSays
                ? writer.Write(question with { Kind = QuestionKind.WhoSays }, turn.Today, after.Treatment)
                : writer.Why(question, turn.Today, after.Treatment));
        }

        if (asked is not null)
        {
            draft.AskAgain(asked.Missing);
        }

        return after;
    }

    // Nothing was answered that could be explained.
    private Conversation InGeneral(Conversation before, Conversation after, Utterance said, Turn turn, ReplyDraft draft)
    {
        var answer = writer.Write(new(Sources, QuestionKind.CanI), turn.Today, after.Treatment);
        if (Kind(said) == QuestionKind.Why && before.Fallback == Fallback.None)
        {
            draft.Add(answer.Entity with { Verdict = Verdict.Ask }, Phrases.WhyWhat);
        }
        else
        {
            draft.Add(answer);
        }

        return after;
    }

    // What the bot's last words asked for. What waits from before and was not the last matter stays in the background.
    private static Pending? Asked(Conversation before) =>
        before.Pending is { } pending
        && (pending.Questions.Count == 0 || before.LastQuestion is not { } latest || pending.Questions.Any(q => q.Topic == latest.Topic))
            ? pending
            : null;

    private static bool Asks(Utterance said) =>
        (said.Cues & (Cues.AsksWhy | Cues.AsksSource)) != 0 && said.WordCount <= FewWords;

    private static QuestionKind Kind(Utterance said) =>
        said.Cues.HasFlag(Cues.AsksSource) ? QuestionKind.WhoSays : QuestionKind.Why;

    private static bool NamesOther(Conversation before, Utterance said) =>
        said.NamesTopic && said.Questions.Any(q => q.Probability >= Sure && !Social.Contains(q.Question.Topic) && q.Question.Topic != before.LastQuestion?.Topic);
}
