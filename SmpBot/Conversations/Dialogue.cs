using SmpBot.Conversations.Gaps;
using SmpBot.Conversations.Resuming;
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
    IReadOnlyList<Ticket> Tickets)
{
    /// <summary>What the bot could not settle by itself, for the gap log; null for nothing.</summary>
    public Gap? Gap { get; init; }

    /// <summary>True where the last reply promises a code that takes the chat to another device.</summary>
    public bool WantsCode { get; init; }

    /// <summary>What changes in the codes that take a chat to another device, or null.</summary>
    public ResumeChange? Resume { get; init; }
}

/// <summary>The conversation as a function: no clock, no storage, no channel.</summary>
public sealed class Dialogue(Guide guide, MessageReader reader, AnswerWriter writer, StudioVoice studio) : IDialogue
{
    private const int LinesKept = 10;
    private const int FewWords = 6;
    private const int BareDateLength = 16;

    private readonly AlarmInPieces _pieces = new(reader);
    private readonly AlarmAnswers _alarms = new(guide, writer, studio);
    private readonly TopicAnswers _topics = new(writer);
    private readonly QuestionPicker _picker = new(guide);
    private readonly Repair _repair = new(guide, writer, studio);
    private readonly Grounds _grounds = new(writer);

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
        var tapped = _repair.Taken(before, turn);
        // A tapped "numbing cream" is the bot's own word and no alarm; "the first one" is a topic and not a first session.
        var said = tapped.Count > 0 ? Read(before, turn) with { Alarm = null } : _pieces.Together(before, turn, Read(before, turn));
        var memory = tapped.Count > 0 || TakesOffer(turn) || Repair.AnswersInLanguage(before, said) ? TreatmentMemory.Kept(before) : TreatmentMemory.Update(before, said);
        var chosen = tapped.Count > 0 ? tapped : Repair.Named(before, said);
        var draft = new ReplyDraft();
        var after = before with
        {
            Treatment = memory.Treatment,
            Finality = memory.Finality,
            ArtistOffered = false,
            LastFlag = null,
            Fallback = Fallback.None,
            Choices = [],
        };

        if (!_grounds.ExplainFlag(before, said, turn, draft))
        {
            after = _alarms.Add(after, said, turn, draft);
            if (!AlarmAnswers.SilencesTheRest(said) && !OnlyMovesOn(said))
            {
                after = AnswerQuestions(before, after, said, chosen, memory, turn, draft);
            }
        }

        var wantsCode = MovesOn(said);
        if (wantsCode)
        {
            draft.Note(ResumeWords.CodeFollows);
        }

        draft.ShowsTimeline = memory.Told && memory.Treatment is not null && memory.Treatment.Date != before.Treatment?.Date;
        var reply = draft.Done();
        after = after with
        {
            ArtistOffered = reply.Answers.Any(a => a.Escalation == Escalation.Offer),
            LastFlag = said.Alarm?.Sign ?? (reply.Answers is [{ Escalation: >= Escalation.Medical }] ? before.LastFlag ?? after.Alarm?.Sign : null),
            Recent = [.. before.Recent.Append(new("client", turn.Text)).Append(new("bot", reply.Text)).TakeLast(LinesKept)],
        };
        return new(after, [reply], Tickets.For(guide, after, reply, turn.Today))
        {
            Gap = GapFinder.For(before, after, said, turn, reply, studio.ArtistName),
            WantsCode = wantsCode,
        };
    }

    private static bool MovesOn(Utterance said) => said.Alarm is null && said.Cues.HasFlag(Cues.MovesOn);

    private static bool OnlyMovesOn(Utterance said) => MovesOn(said) && !said.NamesTopic;

    private Utterance Read(Conversation before, Turn turn)
    {
        var context = new DateContext(turn.Today, turn.Locale, before.Treatment?.Date);
        var asked = before.Pending?.Missing == MissingPiece.TreatmentDate;
        var isBareNumber = before.Treatment is null && turn.Text.Length <= BareDateLength && turn.Text.Any(char.IsDigit);
        if (!asked && !isBareNumber)
        {
            return reader.Read(turn.Text, context);
        }

        // "who won the match last night" does not answer the question for the date; "found the receipt, 12/08" does.
        var said = reader.Read(turn.Text, context with { Expected = DateRole.Treatment });
        return said.WordCount > FewWords / 2 && said.Likely is [{ Topic: "out-of-scope", Probability: > 0.4f }, ..] && !turn.Text.Any(char.IsDigit)
            ? reader.Read(turn.Text, context)
            : said;
    }

    // On some channels the button with the offer stays: however late it is tapped, its "yes" answers nothing else.
    private bool TakesOffer(Turn turn) => turn.Text.Trim().Equals(Phrases.Offer(studio.ArtistName), StringComparison.OrdinalIgnoreCase);

    // "ok thanks" ends the matter; "yes please" takes the offer, unless something else was asked beside it.
    private bool AgreesToArtist(Conversation before, Utterance said, Turn turn) =>
        TakesOffer(turn) || (said.Cues.HasFlag(Cues.Agrees) && !said.Cues.HasFlag(Cues.Thanks) && said.WordCount <= FewWords && !said.NamesTopic
        && (before.Fallback is not (Fallback.Choices or Fallback.Rephrase) || turn.Text.Contains(studio.ArtistName, StringComparison.OrdinalIgnoreCase)));

    private Conversation AnswerQuestions(
        Conversation before, Conversation after, Utterance said, IReadOnlyList<Question> chosen, TreatmentMemory memory, Turn turn, ReplyDraft draft)
    {
        if (!memory.Told && guide.FindLanguage(said.Language) is { } language)
        {
            return _repair.AddInLanguage(before, after, language, said, turn, draft);
        }

        if (memory.Problem is { } problem)
        {
            return DateProblems.Ask(before, after, said, problem, draft);
        }

        var speaksOfLast = chosen.Count == 0 && !memory.Told && said.Alarm is null;
        if ((before.ArtistOffered || TakesOffer(turn)) && speaksOfLast && AnswerOffer(before, after, said, turn, draft) is { } settled)
        {
            return settled;
        }

        if (memory.Finality != before.Finality && memory.Finality != SessionFinality.Unknown)
        {
            draft.Note(memory.Finality == SessionFinality.Final ? Phrases.NotedFinal : Phrases.NotedMoreToCome);
        }

        if (speaksOfLast && _grounds.Explain(before, after, said, turn, draft) is { } explained)
        {
            return explained;
        }

        List<Question> questions = chosen.Count > 0 ? [.. chosen] : _picker.Pick(before, said, memory);
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

        if (questions.Count == 0 && said.Cues.HasFlag(Cues.SmallTalk))
        {
            draft.Add(new AftercareAnswer { Topic = "thanks", Verdict = Verdict.Info, Escalation = Escalation.None }, Phrases.Heard);
            return after;
        }

        return questions.Count == 0 || questions is [{ Topic: "out-of-scope" }]
            ? _repair.Add(before, after, said, turn, draft)
            : _topics.Add(before, after, said, questions, turn, draft);
    }

    // The bot's last words offered the artist. Null where the message is about something else.
    private Conversation? AnswerOffer(Conversation before, Conversation after, Utterance said, Turn turn, ReplyDraft draft)
    {
        if (AgreesToArtist(before, said, turn))
        {
            draft.Add(writer.Write(new("handoff", QuestionKind.CanI), turn.Today, after.Treatment));
            return after;
        }

        var declines = Repair.AnswersInLanguage(before, said) && said.Cues.HasFlag(Cues.Declines);
        if (!declines && !Choice.IsNeither(turn.Text))
        {
            return null;
        }

        if (before.Fallback is Fallback.Choices or Fallback.Rephrase)
        {
            return _repair.Add(before, after, said, turn, draft);
        }

        draft.Add(writer.Write(new("thanks", QuestionKind.CanI), turn.Today, after.Treatment).Entity, Phrases.AllRight);
        return after;
    }
}
