using SmpBot.Knowledge.Dates;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Leaves out what only tells the date of the treatment, so that the question beside it is read by itself: of "had it
/// done on the 3rd. can i run?" the topic is in the second half.
/// </summary>
internal sealed class Focus(Wording wording)
{
    private const int Shortest = 2;

    private readonly HashSet<string> _openers = wording.Known("openers");
    private readonly HashSet<string> _weakOpeners = wording.Known("weak-openers");

    /// <summary>The tokens that are not about the treatment date; all of them where little would be left.</summary>
    internal List<Token> On(List<Token> tokens, IReadOnlyList<DateMention> dates)
    {
        var kept = new List<Token>(tokens);
        foreach (var mention in dates)
        {
            if (mention.Role == DateRole.Treatment)
            {
                Drop(kept, mention.Start, mention.Start + mention.Length);
            }
        }

        return kept.Count >= Shortest ? kept : tokens;
    }

    private void Drop(List<Token> kept, int start, int end)
    {
        var at = kept.FindIndex(t => t.Start >= start && t.Start < end);
        if (at < 0)
        {
            return;
        }

        var clause = kept[at].Clause;
        var first = at;
        while (first > 0 && kept[first - 1].Clause == clause)
        {
            first--;
        }

        var last = kept.FindLastIndex(t => t.Start < end);
        var stop = last + 1;
        while (stop < kept.Count && kept[stop].Clause == clause && !_openers.Contains(kept[stop].Text))
        {
            stop++;
        }

        // "can i run, had it on the 3rd": a question before the date in its own clause stays whole.
        if (!kept[first..at].Exists(t => _openers.Contains(t.Text) && !_weakOpeners.Contains(t.Text)))
        {
            kept.RemoveRange(first, stop - first);
        }
    }
}
