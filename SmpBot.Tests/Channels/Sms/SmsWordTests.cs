using SmpBot.Channels.Sms;

namespace SmpBot.Tests.Channels.Sms;

public sealed class SmsWordTests
{
    [Theory]
    [InlineData("STOP", "Stop")]
    [InlineData(" stop. ", "Stop")]
    [InlineData("Stop!!", "Stop")]
    [InlineData("\"STOP\"", "Stop")]
    [InlineData("stopall", "Stop")]
    [InlineData("Unsubscribe", "Stop")]
    [InlineData("cancel", "Stop")]
    [InlineData("end", "Stop")]
    [InlineData("quit", "Stop")]
    [InlineData("stop texting me", "Stop")]
    [InlineData("Start", "Start")]
    [InlineData("UNSTOP", "Start")]
    [InlineData("yes", "Yes")]
    [InlineData("help", "Help")]
    [InlineData("INFO", "Help")]
    [InlineData("more", "More")]
    [InlineData("when can I stop washing it", "None")]
    [InlineData("it wont stop bleeding", "None")]
    [InlineData("stop the itching", "None")]
    [InlineData("please help me", "None")]
    [InlineData("yes please", "None")]
    [InlineData("", "None")]
    public void A_keyword_is_the_whole_message(string text, string keyword) => Assert.Equal(keyword, SmsKeywords.Of(text).ToString());

    [Theory]
    [InlineData("2", 2)]
    [InlineData(" 2. ", 2)]
    [InlineData("#2", 2)]
    [InlineData("(2)", 2)]
    [InlineData("2)", 2)]
    [InlineData("Two", 2)]
    [InlineData("one.", 1)]
    [InlineData("10", 10)]
    [InlineData("0", 0)]
    [InlineData("day 2", null)]
    [InlineData("2 weeks", null)]
    [InlineData("2026", null)]
    [InlineData("-1", null)]
    [InlineData("12/11", null)]
    [InlineData("", null)]
    public void A_number_is_the_whole_message(string text, int? number) => Assert.Equal(number, SmsNumber.Of(text));
}
