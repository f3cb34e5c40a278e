using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Where each clause of a message begins. Punctuation ends one, but so does a new "can i" or "i had".</summary>
internal sealed class Clauses
{
    private readonly int[] _startOf;
    private readonly int[] _endOf;

    public Clauses(Utterance said, List<Wording> wordings)
    {
        _startOf = new int[said.Count + 1];
        _endOf = new int[said.Count + 1];
        var inside = Inside = Covered(said, wordings);
        var start = 0;
        for (var at = 0; at < said.Count; at++)
        {
            if (!inside[at] && at > start && Begins(said, at, start, inside))
            {
                start = said[at].Kind == TokenKind.Mark ? at + 1 : at;
            }

            _startOf[at] = start;
        }

        var end = said.Count;
        for (var at = said.Count - 1; at >= 0; at--)
        {
            _endOf[at] = Math.Max(end, at + 1);
            end = _startOf[at] == at || _startOf[at] > at ? at : end;
        }
    }

    /// <summary>Which tokens belong to a date.</summary>
    public bool[] Inside { get; }

    public int Start(int at) => Math.Min(_startOf[at], at);

    public int End(int at) => _endOf[at];

    /// <summary>Where the clause begins that ends before <paramref name="start"/>.</summary>
    public int Before(int start)
    {
        var at = start - 1;
        while (at > 0 && _startOf[at] > at)
        {
            at--;
        }

        return at < 0 ? 0 : Start(at);
    }

    private static bool[] Covered(Utterance said, List<Wording> wordings)
    {
        var inside = new bool[said.Count + 1];
        foreach (var wording in wordings)
        {
            Array.Fill(inside, true, wording.First, wording.End - wording.First);
        }

        return inside;
    }

    private static bool Begins(Utterance said, int at, int start, bool[] inside)
    {
        if (said[at].Kind == TokenKind.Mark)
        {
            return said.IsBreak(at) && said.Word(at) is not (":" or "=" or "\"" or "'" or "~" or "*");
        }

        if (said.Has(at, Cue.Conjunction))
        {
            var joinsDates = said.Is(at, "and", "then") && inside[at + 1] && inside[at - 1];
            var joinsPlaces = said.Is(at, "and") && said.Has(at - 1, Cue.Treated) && (said.Has(at + 1, Cue.Treated) || said.Has(at + 2, Cue.Treated)) && !said.Is(at - 1, "it");
            return !joinsDates && !joinsPlaces;
        }

        if (OnlyDates(said, start, at, inside))
        {
            return false;
        }

        return BeginsQuestion(said, at, inside[at - 1]) || BeginsReport(said, at, inside[at - 1]);
    }

    private static bool OnlyDates(Utterance said, int start, int at, bool[] inside)
    {
        for (var i = Math.Max(start, at - 12); i < at; i++)
        {
            if (!inside[i] && !said.Has(i, Cue.Filler | Cue.Conjunction) && !said.Is(i, "since"))
            {
                return false;
            }
        }

        return true;
    }

    // "… can i", and after a date also "… is it", "… gym ok".
    private static bool BeginsQuestion(Utterance said, int at, bool afterDate)
    {
        var word = said.Word(at);
        var isTurned = said.Word(at + 1) is "i" or "we" or "it" or "you" or "my" or "the" or "a" or "this" or "that" or "there";
        return word switch
        {
            "can" or "could" or "should" or "would" or "will" or "shall" or "may" or "am" or "do" or "does" => isTurned && !said.Is(at - 1, "when", "what") && !said.Is(at - 1, "how"),
            "is" or "are" or "what" or "when" or "how" or "any" or "wondering" or "which" => afterDate && !said.Has(at + 1, Cue.Preposition) && !said.Is(at + 1, "my"),
            _ => false,
        };
    }

    // "… i had it done", and after a date also "… had it done".
    private static bool BeginsReport(Utterance said, int at, bool afterDate)
    {
        var word = said.Word(at);
        if (word is "since" or "after" or "when" or "as" or "if" or "before" or "where" or "until")
        {
            return said.Is(at + 1, "i", "ive") && afterDate;
        }

        if (word is "i" or "ive" or "they" or "my" && !said.Has(at - 1, Cue.Conjunction))
        {
            var isAfterLink = said.Word(at - 1) is "since" or "after" or "when" or "as" or "if" or "before" or "where" or "until" or "till" or "that" or "which" or "had" or "got" or "did" or "on" or "of" or "to" or "than";
            return word != "my" && !isAfterLink && said.Word(at + 1) is "had" or "got" or "was" or "did" or "went" or "been" or "have" or "only" or "just" or "came" or "finished";
        }

        return afterDate && word is "had" or "got" or "done" && (said.Word(at + 1) is "it" or "my" or "me" or "mine" or "the" || word == "done");
    }
}
