using System.Globalization;
using System.Text;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Cuts a message into normalised tokens and clauses. One pass, no backtracking.</summary>
internal static class Tokeniser
{
    /// <summary>Longer messages are read up to here: two thousand words say enough, and cost stays bounded.</summary>
    internal const int MaxLength = 12_000;

    /// <summary>The numbers of two clauses lie this far apart, or further, where a sentence ends between them.</summary>
    internal const int NextSentence = 2;

    internal static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(Math.Min(text.Length, MaxLength) / 5 + 4);
        var word = new StringBuilder(24);
        var clause = 0;
        var open = false;
        var end = Math.Min(text.Length, MaxLength);
        var i = 0;
        while (i < end)
        {
            var c = text[i];
            if (IsLink(text, i))
            {
                i = EndOfLink(text, i, end);
                continue;
            }

            if (char.IsLetterOrDigit(c) || IsInnerMark(text, i, end))
            {
                var start = i;
                i = ReadWord(text, i, end, word);
                if (word.Length > 0)
                {
                    tokens.Add(new(word.ToString(), start, i - start, clause));
                    open = true;
                }

                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                tokens.Add(new(text.Substring(i, 2), i, 2, clause));
                open = true;
                i += 2;
                continue;
            }

            if (open && EndsClause(text, i))
            {
                clause += EndsSentence(c) ? NextSentence : 1;
                open = false;
            }
            else if (IsSymbol(c))
            {
                tokens.Add(new(c.ToString(), i, 1, clause));
                open = true;
            }

            i++;
        }

        return tokens;
    }

    // An address is made of words that say nothing.
    private static bool IsLink(string text, int i)
    {
        var rest = text.AsSpan(i);
        return rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static int EndOfLink(string text, int i, int end)
    {
        while (i < end && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int ReadWord(string text, int i, int end, StringBuilder word)
    {
        word.Clear();
        var digits = char.IsDigit(text[i]);
        while (i < end && (char.IsLetterOrDigit(text[i]) || IsInnerMark(text, i, end)))
        {
            // "38c" stays together, "day5" comes apart: a letter run never swallows a digit.
            if (!digits && char.IsDigit(text[i]) && word.Length > 0)
            {
                break;
            }

            Append(word, text[i]);
            i++;
        }

        return i;
    }

    private static void Append(StringBuilder word, char c)
    {
        if (c < 128)
        {
            if (c != '\'')
            {
                word.Append(char.ToLowerInvariant(c));
            }

            return;
        }

        // Drop accents: "café" and "cafe" are one word to us.
        foreach (var d in char.ToLowerInvariant(c).ToString().Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(d);
            if (category is UnicodeCategory.NonSpacingMark || d is '’' or '‘' or 'ʼ' or '`')
            {
                continue;
            }

            word.Append(d);
        }
    }

    private static bool IsInnerMark(string text, int i, int end)
    {
        var c = text[i];
        if (i == 0 || i + 1 >= end)
        {
            return false;
        }

        return c is '\'' or '’' or '‘' or '`'
            ? char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])
            : c is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
    }

    private static bool EndsClause(string text, int i) => text[i] switch
    {
        '.' or '!' or '?' or ';' or '\n' or ':' or ',' or '(' or ')' or '…' or '–' or '—' => true,
        '-' => i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ',
        _ => false,
    };

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '\n' or '…';

    private static bool IsSymbol(char c) => c is '+' or '&' or '=' or '%' or '£' or '$' or '€' or '°' or '♥' or '☀';
}
