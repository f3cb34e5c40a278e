using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>Chooses the questions to answer now: those of the message, those that waited, and follow-ups.</summary>
internal sealed class QuestionPicker(Guide guide)
{
    private const int Most = 4;
    private const int FewWords = 8;
    private const int CorrectionWords = 12;
    private const int BareWhen = 3;
    private const float Nearness = 4;
    private const float Sure = 0.5f;
    private const float Likely = 0.28f;

    private static readonly HashSet<string> Social = new(StringComparer.Ordinal) { "greeting", "thanks", "out-of-scope", "profile", "not-covered" };

    internal List<Question> Pick(Conversation before, Utterance said, TreatmentMemory memory)
    {
        var found = said.Questions.Where(q => q.Probability >= Likely).ToList();
        if (found.Exists(q => IsCovered(q) && !Social.Contains(q.Question.Topic)))
        {
            found.RemoveAll(q => !IsCovered(q) && q.Probability < Sure);
        }

        var real = found.Where(q => !Social.Contains(q.Question.Topic)).Select(q => q.Question).ToList();
        var waiting = Refuses(before, said) ? [.. before.Pending!.Questions] : Waiting(before, memory);
        if (waiting.Count > 0)
        {
            // A bare date may look like anything; only what is surely asked beside it counts.
            real = [.. found.Where(q => q.Probability >= Sure && !Social.Contains(q.Question.Topic) && said.WordCount > FewWords / 2).Select(q => q.Question)];
            return Distinct([.. waiting, .. real]);
        }

        if (memory.Told && said.Cues.HasFlag(Cues.Corrects) && before.Treatment is not null && said.WordCount <= CorrectionWords)
        {
            // The day has moved: say so, and answer again what was answered for the wrong one.
            return [new("profile", QuestionKind.CanI), .. before.LastQuestion is { } again ? [again] : Array.Empty<Question>()];
        }

        if (FollowUp(before, said, found) is { } followUp)
        {
            return [followUp];
        }

        if (memory.Told && !said.Asks && real.TrueForAll(q => q.Topic is "next-session" or "after-final-care" or "healing-time"))
        {
            // "yesterday was my second session!" tells; it does not ask for the next one.
            return [new("profile", QuestionKind.CanI)];
        }

        if (!memory.Told && GoesOn(before, said))
        {
            return [Again(before.LastQuestion!, said)];
        }

        if (real.Count > 0)
        {
            var goesBack = said.Cues.HasFlag(Cues.FollowsUp) && said.WordCount <= FewWords || said.Cues.HasFlag(Cues.MeansThatDay);
            var date = goesBack ? before.LastQuestion?.OnDate : null;
            real = [.. real.Select(q => q.OnDate is null && date is not null ? q with { OnDate = date } : q)];
            if (said.Cues.HasFlag(Cues.AsksDay) && !memory.Told)
            {
                real.Add(new("profile", QuestionKind.CanI));
            }

            return Distinct(real);
        }

        if (memory.Told && found.TrueForAll(q => q.Question.Topic is not "out-of-scope" || q.Probability < Sure))
        {
            return [new("profile", QuestionKind.CanI)];
        }

        return GoesOn(before, said)
            ? [Again(before.LastQuestion!, said)]
            : [.. found.Where(q => q.Question.Topic != "not-covered").Take(1).Select(q => q.Question)];
    }

    /// <summary>True where the client does not know or give what was asked for: what holds on any day is told instead.</summary>
    internal static bool Refuses(Conversation before, Utterance said) =>
        before.Pending?.Questions.Count > 0 && said.Cues.HasFlag(Cues.Refuses) && !said.Dates.Any(d => d.Role == DateRole.Treatment);

    private bool IsCovered(FoundQuestion question) => guide.Find(question.Question.Topic) is not null;

    private static List<Question> Waiting(Conversation before, TreatmentMemory memory) => before.Pending switch
    {
        { Missing: MissingPiece.TreatmentDate, Questions: var q } when memory.Treatment is not null => [.. q],
        { Missing: MissingPiece.Finality, Questions: var q } when memory.Finality != SessionFinality.Unknown => [.. q],
        _ => [],
    };

    // "what about tomorrow?", "why?", "when then?": the last question with one thing changed.
    private static Question? FollowUp(Conversation before, Utterance said, List<FoundQuestion> found)
    {
        if (before.LastQuestion is not { } last || said.WordCount > FewWords)
        {
            return null;
        }

        if (said.Cues.HasFlag(Cues.AsksWhen) && said.WordCount <= BareWhen)
        {
            return last with { Kind = QuestionKind.When, OnDate = null };
        }

        if (said.NamesTopic && found.Exists(q => q.Probability >= Sure && !Social.Contains(q.Question.Topic) && q.Question.Topic != last.Topic))
        {
            return null;
        }

        if (said.Cues.HasFlag(Cues.AsksWhy))
        {
            return last with { Kind = QuestionKind.Why };
        }

        if (said.Cues.HasFlag(Cues.AsksWhen) && said.WordCount <= 5)
        {
            return last with { Kind = QuestionKind.When, OnDate = null };
        }

        return said.AskedDay is not null && said.WordCount <= 6 && !said.NamesTopic ? Again(last, said) : null;
    }

    // "fair play. what about sunday week then": the same, on the day that is named now.
    private static Question Again(Question last, Utterance said) =>
        said.AskedDay is { } day ? last with { Kind = QuestionKind.CanI, OnDate = day } : last;

    // "what if I don't go under?" is still about the pool: nothing in it speaks plainly for something else.
    private static bool GoesOn(Conversation before, Utterance said)
    {
        if (before.LastQuestion is not { } last)
        {
            return false;
        }

        if (said.Cues.HasFlag(Cues.GoesOn))
        {
            return true;
        }

        if (said.WordCount > CorrectionWords)
        {
            return false;
        }

        var best = said.Likely.Where(l => !Social.Contains(l.Topic)).Select(l => l.Probability).DefaultIfEmpty().Max();
        var same = said.Likely.Where(l => l.Topic == last.Topic).Select(l => l.Probability).DefaultIfEmpty().Max();
        var elsewhere = said.Likely.Where(l => Social.Contains(l.Topic)).Select(l => l.Probability).DefaultIfEmpty().Max();
        return best < Sure && elsewhere < Sure && (same * Nearness >= best || said.Cues.HasFlag(Cues.FollowsUp) || said.Cues.HasFlag(Cues.Declines));
    }

    private static List<Question> Distinct(List<Question> questions) =>
        [.. questions.DistinctBy(q => (q.Topic, q.OnDate)).Take(Most)];
}
