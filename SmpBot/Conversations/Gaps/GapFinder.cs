using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations.Gaps;

/// <summary>Says whether a turn belongs into the gap log: what was not understood, what is not covered, what went to the artist.</summary>
internal static class GapFinder
{
    private const int MostLikely = 3;
    private const int FewWords = 6;
    private const float LeastLikely = 0.05f;

    internal static Gap? For(Conversation before, Conversation after, Utterance said, Turn turn, Reply reply, string artist)
    {
        if (Of(reply, after) is not { } found)
        {
            return null;
        }

        var likely = said.Likely.Where(l => l.Topic != "out-of-scope" && l.Probability >= LeastLikely).Take(MostLikely).Select(l => l.Topic);
        return new(
            found.Reason,
            found.Answer.Topic,
            [.. likely],
            after.Treatment?.DayOn(turn.Today) is >= 1 and var day ? day : null,
            PersonalData.Remove(Text(found.Reason, before, said, turn), artist));
    }

    // What the content lacks tells more than who was asked in its place.
    private static (GapReason Reason, AftercareAnswer Answer)? Of(Reply reply, Conversation after)
    {
        if (reply.Answers.FirstOrDefault(a => a.Verdict == Verdict.Unknown) is { } unknown)
        {
            return (after.Fallback is Fallback.Choices or Fallback.Rephrase or Fallback.Artist or Fallback.Language or Fallback.LanguageAgain ? GapReason.NotUnderstood : GapReason.Unknown, unknown);
        }

        return reply.Answers.FirstOrDefault(a => a.Escalation == Escalation.Artist) is { } handed ? (GapReason.Artist, handed) : null;
    }

    // "Yes, ask Dana" is about what was said before it.
    private static string Text(GapReason reason, Conversation before, Utterance said, Turn turn) =>
        reason == GapReason.Artist && before.ArtistOffered && said.WordCount <= FewWords
        && before.Recent.LastOrDefault(line => line.By == "client") is { } asked
            ? asked.Text
            : turn.Text;
}
