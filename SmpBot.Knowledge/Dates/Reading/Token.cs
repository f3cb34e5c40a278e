namespace SmpBot.Knowledge.Dates.Reading;

internal enum TokenKind
{
    End,
    Word,
    Number,
    Mark,
}

/// <summary>A word, a number or a mark of a message, in the spelling the rules know.</summary>
/// <remarks><c>Value</c> is the number it says, -1 for none; <c>Ordinal</c> is "4th" and "fourth"; <c>Glued</c> means no
/// space before it; <c>Possessive</c> means it ended in 's, which <c>Text</c> has no more.</remarks>
internal readonly record struct Token(
    int Start, int Length, TokenKind Kind, string Text, int Value, bool Ordinal, bool Glued, bool Possessive)
{
    public static readonly Token Outside = new(0, 0, TokenKind.End, "", -1, false, false, false);

    public int End => Start + Length;

    public bool IsDigits => Kind == TokenKind.Number;
}
