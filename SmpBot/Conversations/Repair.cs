using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>
/// What to do with a message that was not understood: first two likely topics to choose from, then a request to
/// rephrase, then the artist. What the guide knows it does not cover is said at once. Nothing that is remembered is lost
/// on the way, and what the bot waits for is asked again.
/// </summary>
internal sealed class Repair(Guide guide, AnswerWriter writer, StudioVoice studio)
{
    private const string OutOfScope = "out-of-scope";
    private const int FewWords = 4;
    private const float NotCovered = 0.5f;

    // Words that nobody uses here leave every topic below this.
    private const float LeastLikely = 0.05f;

    internal Conversation Add(Conversation before, Conversation after, Utterance said, Turn turn, ReplyDraft draft)
    {
        var answer = writer.Write(new(OutOfScope, QuestionKind.CanI), turn.Today, after.Treatment);
        var choices = Likely(said);
        var step = Next(before.Fallback, said.Likely is [{ Topic: OutOfScope, Probability: >= NotCovered }, ..], choices.Count == 2);
        draft.Add(answer.Entity, step switch
        {
            Fallback.NotCovered => answer.Text,
            Fallback.NotCoveredEither => Phrases.NotCoveredEither(studio.ArtistName),
            Fallback.Choices => Phrases.Choose(Name(choices[0]), Name(choices[1])),
            Fallback.Rephrase => before.Fallback == Fallback.Artist ? Phrases.RephraseOrArtist(studio.ArtistName) : Phrases.Rephrase,
            _ => Phrases.AskArtist(studio.ArtistName),
        });
        if (step == Fallback.Choices)
        {
            draft.Offer(choices.Select(Name));
        }

        draft.Offer(Phrases.Offer(studio.ArtistName));
        if (after.Pending is { } pending)
        {
            draft.AskAgain(pending.Missing);
        }

        return after with { Fallback = step, Choices = step == Fallback.Choices ? choices : [] };
    }

    /// <summary>
    /// What to do with a message in another language: one sentence of that language that offers the artist. What the
    /// bot waits for goes on waiting, unspoken. Beside a red flag a sentence that sends to a doctor.
    /// </summary>
    internal Conversation AddInLanguage(Conversation before, Conversation after, Language language, Utterance said, Turn turn, ReplyDraft draft)
    {
        if (said.Alarm is not null)
        {
            draft.Note(language.Danger);
            return after;
        }

        var step = before.Fallback == Fallback.Language ? Fallback.LanguageAgain : Fallback.Language;
        var text = step == Fallback.Language ? language.Says : language.Again;
        var answer = writer.Write(new(OutOfScope, QuestionKind.CanI), turn.Today, after.Treatment);
        draft.Add(answer.Entity, text.Replace("{artist}", studio.ArtistName, StringComparison.Ordinal));
        draft.Offer(Phrases.Offer(studio.ArtistName));
        return after with { Fallback = step };
    }

    /// <summary>True where the client says yes or no to the artist, who was offered in the client's language: it answers nothing else.</summary>
    internal static bool AnswersInLanguage(Conversation before, Utterance said) =>
        before.Fallback is Fallback.Language or Fallback.LanguageAgain && said.WordCount <= FewWords && !said.NamesTopic
        && (said.Cues & (Cues.Agrees | Cues.Declines)) != Cues.None && said.Dates.Count == 0;

    /// <summary>The questions that the client takes of those that were offered, tapped or pointed at; empty where the message is something else.</summary>
    internal IReadOnlyList<Question> Taken(Conversation before, Turn turn) => before.Choices is not [var first, var second]
        ? []
        : Choice.Of(turn.Text, Name(first), Name(second)) switch
        {
            Chosen.First => [first],
            Chosen.Second => [second],
            Chosen.Both => before.Choices,
            _ => [],
        };

    /// <summary>The same for somebody who puts it in their own words: "caps" where hats and caps were offered.</summary>
    internal static IReadOnlyList<Question> Named(Conversation before, Utterance said) =>
        said.NamesTopic && said.WordCount <= FewWords && said.Questions is [{ Question.Topic: var topic }]
            ? [.. before.Choices.Where(c => c.Topic == topic)]
            : [];

    private static Fallback Next(Fallback last, bool isNotCovered, bool hasChoices) => last switch
    {
        _ when isNotCovered => last == Fallback.NotCovered ? Fallback.NotCoveredEither : Fallback.NotCovered,
        Fallback.Choices => Fallback.Rephrase,
        Fallback.Rephrase => Fallback.Artist,
        _ => hasChoices ? Fallback.Choices : Fallback.Rephrase,
    };

    // The date that was asked about is not lost with the wording.
    private List<Question> Likely(Utterance said) =>
    [
        .. said.Likely.Where(l => l.Probability >= LeastLikely).Select(l => guide.Find(l.Topic))
            .Where(t => t is { Id: not OutOfScope, Kind: TopicKind.Activity or TopicKind.Symptom or TopicKind.Fact })
            .Take(2)
            .Select(t => new Question(t!.Id, t.Kind == TopicKind.Symptom ? QuestionKind.IsItNormal : QuestionKind.CanI, said.AskedDay)),
    ];

    private string Name(Question question) => guide.Find(question.Topic)!.Name;
}
