using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>The tokens of a message; positions outside of it read as <see cref="Token.Outside"/>.</summary>
internal sealed class Utterance(Token[] tokens)
{
    private readonly Cue[] _cues = Array.ConvertAll(tokens, Cues.Of);
    private (int At, (Span Span, int Count)? Value) _span = (-1, null);

    public int Count => tokens.Length;

    public Token this[int at] => at >= 0 && at < tokens.Length ? tokens[at] : Token.Outside;

    /// <summary>The amount of time said at a token; remembered, as most rules ask for it.</summary>
    public (Span Span, int Count)? SpanAt(int at)
    {
        if (_span.At != at)
        {
            _span = (at, Spans.Parse(this, at));
        }

        return _span.Value;
    }

    public string Word(int at) => at >= 0 && at < tokens.Length ? tokens[at].Text : "";

    public bool Is(int at, string word) => Word(at) == word;

    public bool Is(int at, string a, string b) => Word(at) is var word && (word == a || word == b);

    public bool Are(int at, string first, string second) => Is(at, first) && Is(at + 1, second);

    public bool Are(int at, string first, string second, string third) => Are(at, first, second) && Is(at + 2, third);

    public bool Has(int at, Cue cue) => at >= 0 && at < tokens.Length && (_cues[at] & cue) != 0;

    public bool HasAny(int from, int to, Cue cue) => First(from, to, cue) >= 0;

    public int First(int from, int to, Cue cue)
    {
        for (var at = Math.Max(from, 0); at < to && at < tokens.Length; at++)
        {
            if ((_cues[at] & cue) != 0)
            {
                return at;
            }
        }

        return -1;
    }

    public int Last(int from, int to, Cue cue)
    {
        for (var at = Math.Min(to, tokens.Length) - 1; at >= from && at >= 0; at--)
        {
            if ((_cues[at] & cue) != 0)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Nothing more is said in the same breath: the end, or a mark that ends a clause.</summary>
    public bool IsBreak(int at) =>
        at < 0 || at >= tokens.Length || (tokens[at].Kind == TokenKind.Mark && !IsJoint(at));

    /// <summary>A mark between two things it belongs to: "23/10", "5-a-side", "10:30".</summary>
    public bool IsJoint(int at) =>
        this[at] is { Kind: TokenKind.Mark, Glued: true } mark
        && this[at + 1] is { Glued: true, Kind: not TokenKind.Mark and not TokenKind.End }
        && mark.Text is "/" or "-" or "." or ":" or "'" or "_" or "@";
}
