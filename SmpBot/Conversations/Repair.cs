using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>
/// What to do with a message that was not understood: first two likely topics to choose from, then a request to
/// rephrase, then the artist. What the guide knows it does not cover is said at once.
/// </summary>
internal sealed class Repair(Guide guide, AnswerWriter writer, StudioVoice studio)
{
    private const string OutOfScope = "out-of-scope";
    private const float NotCovered = 0.5f;

    internal Conversation Add(Conversation after, Utterance said, Turn turn, ReplyDraft draft)
    {
        var answer = writer.Write(new(OutOfScope, QuestionKind.CanI), turn.Today, after.Treatment);
        var misses = after.Misses + 1;
        var likely = said.Likely.Where(l => l.Topic != OutOfScope && guide.Find(l.Topic)?.Kind is TopicKind.Activity or TopicKind.Symptom or TopicKind.Fact).Take(2).ToList();
        if (said.Likely is [{ Topic: OutOfScope, Probability: >= NotCovered }, ..])
        {
            draft.Add(answer);
        }
        else if (misses % 3 == 1 && likely.Count == 2)
        {
            var names = likely.Select(l => guide.Find(l.Topic)!.Name).ToList();
            draft.Add(answer.Entity, Phrases.Choose(names[0], names[1]));
            draft.Offer(names);
        }
        else if (misses % 3 != 0)
        {
            draft.Add(answer.Entity, Phrases.Rephrase);
        }
        else
        {
            draft.Add(answer.Entity, Phrases.AskArtist(studio.ArtistName));
        }

        draft.Offer(Phrases.Offer(studio.ArtistName));
        return after with { Misses = misses };
    }
}
