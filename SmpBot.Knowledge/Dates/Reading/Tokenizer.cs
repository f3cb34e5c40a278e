namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>Cuts a message into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private const int LongestWord = 40;

    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    public static Utterance Read(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 4);
        var at = 0;
        var glued = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) && c != '\n')
            {
                at++;
                glued = false;
                continue;
            }

            var start = at;
            at = char.IsAsciiDigit(c) ? Digits(text, at, glued, tokens)
                : char.IsLetter(c) ? Letters(text, at, glued, tokens)
                : Mark(text, at, glued, tokens);
            glued = at > start;
        }

        return new Utterance([.. tokens]);
    }

    private static int Mark(string text, int at, bool glued, List<Token> tokens)
    {
        var c = text[at];
        if (!IsApostrophe(c))
        {
            tokens.Add(new Token(at, 1, TokenKind.Mark, c < 128 ? Marks[c] : "…", -1, false, glued, false));
        }

        return at + 1;
    }

    private static int Digits(string text, int at, bool glued, List<Token> tokens)
    {
        var end = at;
        var value = 0;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
        {
            value = value is < 0 or > 9_999_999 ? -1 : value * 10 + (text[end] - '0');
        }

        var tail = end;
        while (tail < text.Length && tail - at < LongestWord && char.IsAsciiLetter(text[tail]))
        {
            tail++;
        }

        if (tail > end && Spelling.IsKnownMix(text.AsSpan(at, tail - at)))
        {
            tokens.Add(Word(text, at, tail, glued, possessive: false));
            return tail;
        }

        var ordinal = tail - end == 2 && IsOrdinalEnding(text.AsSpan(end, 2));
        end = ordinal ? tail : end;
        tokens.Add(new Token(at, end - at, TokenKind.Number, "0", value, ordinal, glued, false));
        return end;
    }

    private static int Letters(string text, int at, bool glued, List<Token> tokens)
    {
        var end = at;
        var possessive = false;
        while (end < text.Length)
        {
            if (char.IsLetter(text[end]))
            {
                end++;
            }
            else if (IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            {
                possessive = text[end + 1] is 's' or 'S' && (end + 2 == text.Length || !char.IsLetter(text[end + 2]));
                if (possessive)
                {
                    tokens.Add(Word(text, at, end, glued, true) with { Length = end + 2 - at });
                    return end + 2;
                }

                end++;
            }
            else
            {
                break;
            }
        }

        if (end < text.Length && char.IsAsciiDigit(text[end]) && Spelling.IsKnownMix(text.AsSpan(at, end + 1 - at)))
        {
            end++;
        }

        tokens.Add(Word(text, at, end, glued, possessive));
        return end;
    }

    private static Token Word(string text, int at, int end, bool glued, bool possessive)
    {
        var length = end - at;
        if (length > LongestWord)
        {
            return new Token(at, length, TokenKind.Word, "…", -1, false, glued, false);
        }

        Span<char> letters = stackalloc char[LongestWord];
        var count = 0;
        for (var i = at; i < end; i++)
        {
            if (!IsApostrophe(text[i]))
            {
                letters[count++] = char.ToLowerInvariant(text[i]);
            }
        }

        var word = Spelling.Canonical(letters[..count]);
        if (possessive && Spelling.IsContractedIs(word))
        {
            word += "s";
            possessive = false;
        }

        var (value, ordinal) = Numerals.Of(word);
        return new Token(at, length, TokenKind.Word, word, value, ordinal, glued, possessive);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´';

    private static bool IsOrdinalEnding(ReadOnlySpan<char> end) =>
        end.Equals("st", StringComparison.OrdinalIgnoreCase) || end.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || end.Equals("rd", StringComparison.OrdinalIgnoreCase) || end.Equals("th", StringComparison.OrdinalIgnoreCase);
}
