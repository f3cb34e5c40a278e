using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Reads an amount of time: "3 days", "a couple of weeks", "a week and a half".</summary>
internal static class Spans
{
    public static (Span Span, int Count)? Read(Utterance said, int at) => said.SpanAt(at);

    public static (Span Span, int Count)? Parse(Utterance said, int at)
    {
        var next = at + Fillers(said, at);
        if (Amount(said, next) is not { } amount)
        {
            return null;
        }

        next += amount.Count;
        var half = amount.Half;
        while (said.Word(next) is "full" or "whole" or "solid" or "long" or "good" or "more" or "odd" or "other" or "of" or "ish")
        {
            next++;
        }

        if (Names.UnitOf(said[next]) is not { } unit || said[next].Possessive)
        {
            return null;
        }

        next++;
        var join = said.Is(next, "and", "&") ? 1 : 0;
        if (join == 1 && (said.Are(next + 1, "a", "half") || said.Is(next + 1, "half")))
        {
            next += said.Is(next + 1, "a") ? 3 : 2;
            half = true;
        }

        var most = amount.Most;
        if (said.Is(next, "or") && said[next + 1] is { Ordinal: false, Value: > 0 and < 100 } other && amount.Least == 1)
        {
            most = other.Value;
            next += 2;
        }

        next += said.Are(next, "or", "so") ? 2 : said.Is(next, "ish") ? 1 : 0;
        return (new Span(amount.Least, most, unit, half), next - at);
    }

    /// <summary>A whole number, in digits or words: its value and how many tokens.</summary>
    public static (int Value, int Count)? Number(Utterance said, int at)
    {
        var token = said[at];
        if (token.Value < 0 || token.Ordinal || IsPriced(said, at))
        {
            return null;
        }

        var ones = at + 1 + (said.Is(at + 1, "-") && said.IsJoint(at + 1) ? 1 : 0);
        return !token.IsDigits && token.Value is >= 20 and < 100 && said[ones] is { Kind: TokenKind.Word, Ordinal: false, Value: > 0 and < 10 } one
            ? (token.Value + one.Value, ones + 1 - at)
            : (token.Value, 1);
    }

    private static int Fillers(Utterance said, int at) =>
        said.Word(at) is "about" or "around" or "like" or "exactly" or "only" or "over" or "nearly" or "almost" or "maybe" or "the" or "now" or "another" or "just" or "~"
            ? 1 : 0;

    private static (int Least, int Most, int Count, bool Half)? Amount(Utterance said, int at)
    {
        var article = said.Is(at, "a", "an") ? 1 : 0;
        if (said.Is(at + article, "couple"))
        {
            return (2, 2, article + 1, false);
        }

        if (said.Word(at + article) is "few" or "several" or "some" or "bunch")
        {
            return (-1, -1, article + 1, false);
        }

        var isBareUnit = said.Word(at) is "week" or "fortnight" && said[at + 1].Value < 0
            && said.Word(at - 1) is not ("all" or "this" or "the" or "next" or "last" or "every" or "whole" or "each" or "per" or "that");
        if (article == 1 || isBareUnit)
        {
            return (1, 1, article, false);
        }

        if (Number(said, at) is not { } number)
        {
            return null;
        }

        var next = at + number.Count;
        if (said.Are(next, "and", "a", "half"))
        {
            return (number.Value, number.Value, number.Count + 3, true);
        }

        if (said.Is(next, ".") && said.IsJoint(next))
        {
            return said[next + 1].Value == 5 ? (number.Value, number.Value, number.Count + 2, true) : null;
        }

        if ((said.Word(next) is "or" or "to" or "-" or "/" or "–") && Number(said, next + 1) is { } most && most.Value > number.Value)
        {
            return (number.Value, most.Value, number.Count + 1 + most.Count, false);
        }

        return (number.Value, number.Value, number.Count, false);
    }

    private static bool IsPriced(Utterance said, int at) =>
        said[at].Glued && said.Word(at - 1) is "£" or "$" or "€" or "…" or "#" or "." && !said.Is(at - 1, "…");
}
