using System.Diagnostics;
using SmpBot.Knowledge.Dates;

namespace SmpBot.Tests.Dates;

public class DateSpeedTests
{
    private const int Letters = 10_000;

    // Far above what is needed, far below what backtracking would take.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);

    [Theory]
    [InlineData("a ")]
    [InlineData("3 days ")]
    [InlineData("1/")]
    [InlineData("s")]
    [InlineData("9")]
    [InlineData("'")]
    [InlineData("wedxnesday ")]
    [InlineData("i had monday ")]
    [InlineData("tuesday and ")]
    [InlineData("tomorrow it be ")]
    [InlineData("now day 5 ")]
    [InlineData("the 5th or ")]
    public void Ten_thousand_letters_take_no_long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Letters / piece.Length));
        var reader = new DateReader();
        var best = Enumerable.Range(0, 5).Min(_ => Time(reader, text));
        Assert.True(best < Limit, $"{best.TotalMilliseconds:F0} ms");
    }

    private static TimeSpan Time(DateReader reader, string text)
    {
        var start = Stopwatch.GetTimestamp();
        reader.Read(text, new DateContext(new DateOnly(2026, 11, 20), "en-GB"));
        return Stopwatch.GetElapsedTime(start);
    }
}
