using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>What a turn leads to.</summary>
/// <param name="Conversation">What is remembered from now on.</param>
/// <param name="Replies">What the client is told, in order.</param>
/// <param name="Tickets">Handoffs to record.</param>
public sealed record TurnResult(
    Conversation Conversation,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<Ticket> Tickets);

/// <summary>The conversation as a function: no clock, no storage, no channel.</summary>
public sealed class Dialogue(Guide guide, MessageReader reader, AnswerWriter writer, StudioVoice studio) : IDialogue
{
    private const int LinesKept = 10;
    private const int FewWords = 6;
    private const int BareDateLength = 16;

    private readonly AlarmAnswers _alarms = new(guide, writer, studio);
    private readonly TopicAnswers _topics = new(writer);
    private readonly QuestionPicker _picker = new(guide);
    private readonly Repair _repair = new(guide, writer, studio);

    /// <summary>Takes one turn. Gives the same result for the same arguments, and never throws for what a client typed.</summary>
    public TurnResult Take(Conversation conversation, Turn turn)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Kind == TurnKind.Joined ? Welcome(conversation) : Answer(conversation, turn);
    }

    private TurnResult Welcome(Conversation conversation) =>
        new(conversation, [new(Phrases.Welcome(studio.ArtistName), [], Phrases.Openers, ExpectsInput: true)], []);

    private TurnResult Answer(Conversation before, Turn turn)
    {
        var said = Read(before, turn);
        var memory = TreatmentMemory.Update(before, said);
        var draft = new ReplyDraft();
        var after = before with { Treatment = memory.Treatment, Finality = memory.Finality, ArtistOffered = false };

        after = _alarms.Add(after, said, turn, draft);
        if (!AlarmAnswers.SilencesTheRest(said))
        {
            after = AnswerQuestions(before, after, said, memory, turn, draft);
        }

        draft.ShowsTimeline = memory.Told && memory.Treatment is not null && memory.Treatment.Date != before.Treatment?.Date;
        var reply = draft.Done();
        after = after with
        {
            ArtistOffered = reply.Answers.Any(a => a.Escalation == Escalation.Offer),
            Recent = [.. before.Recent.Append(new("client", turn.Text)).Append(new("bot", reply.Text)).TakeLast(LinesKept)],
        };
        return new(after, [reply], Tickets.For(guide, after, reply, turn.Today));
    }

    private Utterance Read(Conversation before, Turn turn)
    {
        var context = new DateContext(turn.Today, turn.Locale, before.Treatment?.Date);
        var asked = before.Pending?.Missing == MissingPiece.TreatmentDate;
        var isBareNumber = before.Treatment is null && turn.Text.Length <= BareDateLength && turn.Text.Any(char.IsDigit);
        if (!asked && !isBareNumber)
        {
            return reader.Read(turn.Text, context);
        }

        // "who won the match last night" does not answer the question for the date.
        var said = reader.Read(turn.Text, context with { Expected = DateRole.Treatment });
        return said.WordCount > FewWords / 2 && said.Likely is [{ Topic: "out-of-scope", Probability: > 0.4f }, ..]
            ? reader.Read(turn.Text, context)
            : said;
    }

    // "ok thanks" ends the matter; "yes please" takes the offer.
    private static bool AgreesToArtist(Utterance said) =>
        said.Cues.HasFlag(Cues.Agrees) && !said.Cues.HasFlag(Cues.Thanks) && said.WordCount <= FewWords && !said.NamesTopic;

    private Conversation AnswerQuestions(
        Conversation before, Conversation after, Utterance said, TreatmentMemory memory, Turn turn, ReplyDraft draft)
    {
        if (memory.Problem is { } problem)
        {
            return DateProblems.Ask(before, after, said, problem, draft);
        }

        if (before.ArtistOffered && !memory.Told && AgreesToArtist(said))
        {
            draft.Add(writer.Write(new("handoff", QuestionKind.CanI), turn.Today, after.Treatment));
            return after with { Misses = 0 };
        }

        if (memory.Finality != before.Finality && memory.Finality != SessionFinality.Unknown)
        {
            draft.Note(memory.Finality == SessionFinality.Final ? Phrases.NotedFinal : Phrases.NotedMoreToCome);
        }

        var questions = _picker.Pick(before, said, memory);
        if (draft.Answers.Any(a => a.Escalation >= Escalation.Medical))
        {
            // No word of "this is normal", and no plain yes, beside a red flag.
            questions.RemoveAll(q => guide.Find(q.Topic)?.Kind == TopicKind.Symptom);
            if (questions.Exists(q => guide.Find(q.Topic)?.Kind == TopicKind.Activity))
            {
                draft.Note(Phrases.DoctorFirst);
            }
        }

        if (questions.Count > 0 && DateProblems.Asked(said) is { } noDay && guide.Find(questions[0].Topic)?.Kind == TopicKind.Activity)
        {
            return DateProblems.AskForAnother(after, questions[0], noDay, draft);
        }

        if (questions.Count == 0 && draft.Answers.Count > 0)
        {
            return after;
        }

        return questions.Count == 0 || questions is [{ Topic: "out-of-scope" }]
            ? _repair.Add(after, said, turn, draft)
            : _topics.Add(before, after, said, questions, turn, draft);
    }
}
