using FsCheck;
using FsCheck.Fluent;
using SmpBot.Knowledge.Dates;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Dates;

public class DatePropertyTests
{
    private static readonly DateReader Reader = new();

    private static readonly string[] Words =
    [
        "day", "5", "had", "it", "done", "on", "tuesday", "the", "4th", "of", "november", "3", "days", "ago", "a", "week", "/", "-", ".", "2026",
        "tomorrow", "it'll", "be", "since", "last", "next", "can", "i", "?", ",", "session", "day after", "99999999999", "0", "in", "years", "😀", "'s", "\n", "been", "9999", "xmas",
    ];

    [Fact]
    public void Any_text_is_read_alike_twice_with_mentions_inside_and_apart() =>
        Always.Holds(2000, Prop.ForAll<string>(text => Holds(text ?? "")));

    [Fact]
    public void Any_mix_of_date_words_is_read_alike_twice_with_mentions_inside_and_apart()
    {
        var texts = Gen.ArrayOf(Gen.Elements(Words)).Select(words => string.Join(' ', words)).ToArbitrary();
        Always.Holds(3000, Prop.ForAll(texts, Holds));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void The_ends_of_the_calendar_are_no_exception(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);
        foreach (var row in DateRow.All("dates.tsv"))
        {
            Reader.Read(row.Text, row.Context with { Today = today, TreatmentDate = today });
        }
    }

    private static bool Holds(string text)
    {
        var ends = 0;
        foreach (var context in Contexts())
        {
            var mentions = Reader.Read(text, context);
            if (!mentions.Select(Describe).SequenceEqual(Reader.Read(text, context).Select(Describe)))
            {
                return false;
            }

            ends = 0;
            foreach (var mention in mentions)
            {
                if (mention.Start < ends || mention.Length <= 0 || mention.Start + mention.Length > text.Length)
                {
                    return false;
                }

                ends = mention.Start + mention.Length;
            }
        }

        return true;
    }

    private static IEnumerable<DateContext> Contexts()
    {
        var today = new DateOnly(2028, 2, 29);
        yield return new DateContext(today);
        yield return new DateContext(today, "en-US", today.AddDays(-5));
        yield return new DateContext(today, "en-GB", null, DateRole.Treatment);
    }

    private static string Describe(DateMention mention) => mention.Resolution is DateResolution.Several several
        ? $"{mention.Start} {mention.Length} {mention.Role} {string.Join(",", several.Dates)}"
        : mention.ToString();
}
