using SmpBot.Channels.Rendering.Sms;

namespace SmpBot.Tests.Channels.Sms;

public sealed class GsmTests
{
    [Theory]
    [InlineData("don’t “scratch” it", "don't \"scratch\" it")]
    [InlineData("day 4–7 — then stop…", "day 4-7 - then stop...")]
    [InlineData("• a cap\u00a0• a hat", "- a cap - a hat")]
    [InlineData("well done 👍🏽 🎉", "well done  ")]
    [InlineData("a family 👩‍👩‍👧 ❤️ here", "a family   here")]
    [InlineData("Ask Zoë, Renée or Ángel", "Ask Zoe, Renée or Angel")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("½ an hour, ﬁne ™", "1/2 an hour, fine TM")]
    [InlineData("Łukasz Đoković, Nguyễn", "Lukasz Dokovic, Nguyen")]
    [InlineData("38°C", "38 degrees C")]
    [InlineData("zero\u200bwidth\u00ad", "zerowidth")]
    [InlineData("€5 ~ [x] {y} \\ | ^", "€5 ~ [x] {y} \\ | ^")]
    [InlineData("tab\there", "tab here")]
    public void What_would_make_the_message_dear_is_put_in_its_nearest_likeness(string text, string expected)
    {
        Assert.Equal(expected, Gsm7.Nearest(text));
        Assert.True(Gsm7.Holds(expected));
    }

    [Theory]
    [InlineData("Шрам")]
    [InlineData("頭皮")]
    public void Letters_of_other_scripts_stay(string text) => Assert.Equal(text, Gsm7.Nearest(text));

    [Theory]
    [InlineData("é", 160, 1)]
    [InlineData("a", 161, 2)]
    [InlineData("a", 306, 2)]
    [InlineData("a", 307, 3)]
    [InlineData("€", 80, 1)]
    [InlineData("€", 81, 2)]
    [InlineData("€", 152, 2)] // 76 in each segment: the last septet stays empty because a pair is not cut
    [InlineData("€", 153, 3)]
    [InlineData("ш", 70, 1)]
    [InlineData("ш", 71, 2)]
    [InlineData("ш", 134, 2)]
    [InlineData("ш", 135, 3)]
    [InlineData("👍", 35, 1)]
    [InlineData("👍", 36, 2)]
    [InlineData("👍", 66, 2)]
    [InlineData("👍", 67, 3)]
    [InlineData("", 1, 1)]
    public void Segments_are_counted_as_carriers_count_them(string one, int times, int segments) =>
        Assert.Equal(segments, SmsSize.Segments(string.Concat(Enumerable.Repeat(one, times))));
}
