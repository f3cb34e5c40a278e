using Microsoft.AspNetCore.WebUtilities;
using SmpBot.Channels.Sms.Twilio;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

public sealed class TwilioSignatureTests
{
    private const string Recorded =
        "AccountSid=AC00000000000000000000000000000001&ApiVersion=2010-04-01&Body=Gate+B12%3F+%E2%80%94+%C3%B1+%E2%82%AC5+%26+more&From=%2B15005550006&FromCity=&FromCountry=US&MessageSid=SM00000000000000000000000000000001&NumMedia=0&NumSegments=1&SmsMessageSid=SM00000000000000000000000000000001&SmsSid=SM00000000000000000000000000000001&SmsStatus=received&To=%2B15005550001";

    // The first is the example of Twilio's documentation; the others were computed apart from this program.
    [Theory]
    [InlineData("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", "CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212", "0/KCTR6DLpKmkAf8muzZqo1nDgQ=")]
    [InlineData(TwilioPeer.AuthToken, "https://bot.example.org/api/sms/twilio?site=1", Recorded, "qPvXROpsD+r0ep6oBc9I2S2GNoA=")]
    [InlineData(TwilioPeer.AuthToken, "https://bot.example.org:443/api/sms/twilio?site=1", Recorded, "RxyNJskR/KDjFHWYmx/2OddIeI0=")]
    public void Known_requests_have_their_known_signature(string token, string address, string body, string signature)
    {
        var form = QueryHelpers.ParseQuery(body);
        Assert.Equal(signature, TwilioSignature.Of(token, address, form));
        Assert.True(TwilioSignature.Holds(signature, token, ["https://elsewhere.example/", address], form));
        Assert.False(TwilioSignature.Holds(signature, token + "x", [address], form));
        Assert.False(TwilioSignature.Holds(signature, token, [address + "x"], form));
        Assert.False(TwilioSignature.Holds(signature[1..], token, [address], form));
        Assert.False(TwilioSignature.Holds(signature, token, [address], [.. form, new("New", "")]));
    }

    [Fact]
    public void Names_are_in_the_order_of_their_characters_and_a_repeated_field_counts_once() => Assert.Equal(
        TwilioWebhook.Sign("https://a.example/", [new("B", "1"), new("a", "2"), new("a", "3")]),
        TwilioSignature.Of(TwilioPeer.AuthToken, "https://a.example/", QueryHelpers.ParseQuery("a=3&B=1&a=2&a=3")));
}
