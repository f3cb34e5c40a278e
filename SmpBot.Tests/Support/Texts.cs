using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Tests.Support;

/// <summary>Generators of what may arrive as a message: anything at all, and the worst mixtures of what people really type.</summary>
internal static partial class Texts
{
    private static readonly string[] Odd =
    [
        "\ud800", "\udc00", "\ud83d", "\0", "\u0001", "\u001b[31m", "\u200b", "\u202e", "\ufeff", "\uffff", "\ufffd", "\u0300\u0301\u0302", "ﷺ", "𒐫", "👨‍👩‍👧‍👦", "İ", "ß", "ﬁ", "　",
        "\r\n", "\t", "\u2028", "{artist}", "{0}", "%s", "<b>", "'; DROP TABLE gaps;--", "\"", "\\", "\\u0000", "a@b.c", "...", "???", "!!!", "-", "*", "[name]",
    ];

    private static readonly Lazy<string[]> Messages = new(() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs", "unseen"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => LabelledMessage.Parse(File.ReadAllText(file), "any")).Select(m => m.Text),
    ]);

    /// <summary>Arbitrary characters, lone surrogates included.</summary>
    public static Gen<string> Characters { get; } =
        Gen.ArrayOf(Gen.Choose(0, 0xFFFF)).Select(codes => string.Concat(codes.Select(code => (char)code)));

    /// <summary>Pieces of real messages, one to five words long, with odd things between them.</summary>
    public static Gen<string> Fragments { get; } = UpTo(12, Gen.Frequency((5, Piece()), (1, Gen.Elements(Odd)))).Select(parts => string.Join(' ', parts));

    /// <summary>Whole real messages, run together.</summary>
    public static Gen<string> Rambles { get; } = UpTo(20, Gen.Elements(Messages.Value)).Select(parts => string.Concat(parts));

    /// <summary>One thing, thousands of times.</summary>
    public static Gen<string> Long { get; } =
        Gen.OneOf(Gen.Elements(Odd), Piece()).SelectMany(part => Gen.Choose(100, 3000).Select(times => string.Concat(Enumerable.Repeat(part, times))))
            .Select(text => text.Length > 20_000 ? text[..20_000] : text);

    /// <summary>Any of these.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency((6, Characters), (12, Fragments), (5, Rambles), (1, Long));

    /// <summary>The same without whatever could speak of a date: no digit, no number word, no day, no month, no "ago" or "last".</summary>
    public static Gen<string> Dateless { get; } = Gen.Frequency((2, Characters), (6, Fragments), (2, Rambles)).Select(text => SpeaksOfTime().Replace(text, " "));

    private static Gen<string[]> UpTo(int most, Gen<string> part) =>
        Gen.Choose(0, most).SelectMany(count => Gen.ArrayOf(part, count));

    private static Gen<string> Piece() =>
        from message in Gen.Elements(Messages.Value)
        let words = message.Split(' ')
        from first in Gen.Choose(0, words.Length - 1)
        from count in Gen.Choose(1, 5)
        select string.Join(' ', words.Skip(first).Take(count));

    [GeneratedRegex(@"\S*[\p{N}]\S*|\S*(?:day|week|month|year|hour|morn|night|noon|even|ago|last|next|yest|tod|tom|2m|tmr|since|sinc|before|after|sess|treat|done|had|got|was|were|been|just|first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twen|thir|fort|fif|couple|few|half|dozen|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|xmas|mlk|luther|waitangi|groundhog|bowl|cny|pats|pancake|shrove|gras|diwali|deepavali|jayanti|anzac|melbourne|cinco|hol|night|christ|easter|holi|valentin|hallo|patrick|paddy|thanksgiv|turkey|labor|labour|memorial|independ|boxing|stephen|hogman|nye|nyd|veteran|fawk|august|eve|fool|bonfire|guy|new|now|then|when|date|time|wk|yr|hr|min|fortn|recent|earl|late|weekend|still|past|again|not|no|actual|sorry|mean|wrong)\S*", RegexOptions.IgnoreCase)]
    private static partial Regex SpeaksOfTime();
}
