using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SmpBot.Conversations.Gaps;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.GapLog;

public sealed partial class PersonalDataTests
{
    [Theory]
    [InlineData("my name is Dave Smith and can I swim", "my name is [name] and can I swim")]
    [InlineData("hi my names olu adeyemi, is it normal", "hi my names [name], is it normal")]
    [InlineData("My name's Zbigniew. Can i swim?", "My name's [name]. Can i swim?")]
    [InlineData("I'm called Wojtek, can I use a sauna", "I'm called [name], can I use a sauna")]
    [InlineData("im Dave and its itchy", "im [name] and its itchy")]
    [InlineData("I'm Siân and my head is hot", "I'm [name] and my head is hot")]
    [InlineData("hi its dave here, can i shave", "hi its [name] here, can i shave")]
    [InlineData("Olu here, can I shave?", "[name] here, can I shave?")]
    [InlineData("thanks, Oluwaseun", "thanks, [name]")]
    [InlineData("is it ok? Kind regards Oluwaseun Adeyemi-Jones", "is it ok? Kind regards [name]")]
    [InlineData("my wife Anja said it looks red", "my wife [name] said it looks red")]
    [InlineData("booked under mr o'brien, can i come earlier", "booked under [name], can i come earlier")]
    [InlineData("can Dana look at it? dana knows me", "can [name] look at it? [name] knows me")]
    [InlineData("sarah told me no hats, sarah's rules are odd", "[name] told me no hats, [name] rules are odd")]
    [InlineData("Name: Jo Bloggs, day 4, redness", "[name], day 4, redness")]
    [InlineData("call me Sunny", "call me [name]")]
    [InlineData("MY NAME IS JEAN-LUC AND IT ITCHES", "MY NAME IS [name] AND IT ITCHES")]
    public void Names_are_taken_out(string typed, string kept) => Assert.Equal(kept, PersonalData.Remove(typed, "Dana"));

    [Theory]
    [InlineData("call me on 07700 900123 pls", "call me on [number] pls")]
    [InlineData("+44 (0)20 7946-0958", "[number]")]
    [InlineData("ring (555) 010-9999 about the redness", "ring [number] about the redness")]
    [InlineData("my number is oh seven seven double nine one two", "my number is [number]")]
    [InlineData("booking 8830114 when can i swim", "booking [number] when can i swim")]
    [InlineData("ref AB123456", "ref [number]")]
    [InlineData("number is ٠٧٧٠٠٩٠٠١٢٣", "number is [number]")]
    [InlineData("0\u200B7\u200B7\u200B0\u200B0\u200B9\u200B0\u200B0\u200B1\u200B2\u200B3", "[number]")]
    [InlineData("mail dave.smith+smp@gmail.com about it", "mail [e-mail] about it")]
    [InlineData("mail olu at gmail dot com", "mail [e-mail]")]
    [InlineData("olu (at) example (dot) org is my mail", "[e-mail] is my mail")]
    [InlineData("see https://photos.example/a?b=c#d is that normal", "see [link] is that normal")]
    [InlineData("pics on www.olu.example and imgur.com/a/xyz ok?", "pics on [link] and [link] ok?")]
    [InlineData("wa.me/447700900123", "[link]")]
    [InlineData("dm @olu.smp please", "dm [handle] please")]
    [InlineData("im olu_smp_88 on there", "im [handle] on there")]
    [InlineData("my insta is oluwa99 look at the dots", "my [handle] look at the dots")]
    [InlineData("Instagram: oluwa", "[handle]")]
    [InlineData("I live at 4 Mill Lane, is rain ok", "I [address], is rain ok")]
    [InlineData("12b high street is where i was", "[address] is where i was")]
    [InlineData("im in SW1A 1AA is there a studio", "im in [postcode] is there a studio")]
    [InlineData("postcode m1 1ae", "[postcode]")]
    [InlineData("K1A 0B1 and D02 X285 and 90210", "[postcode] and [postcode] and [number]")]
    [InlineData("born 4 march 1985, can i have smp", "[birthday], can i have smp")]
    public void Ways_to_reach_somebody_are_taken_out(string typed, string kept) => Assert.Equal(kept, PersonalData.Remove(typed, "Dana"));

    [Theory]
    [InlineData("can i use nizoral or head & shoulders on day 12?")]
    [InlineData("washed with Nizoral and Vaseline, is that bad")]
    [InlineData("I'm on day 5 and itchy")]
    [InlineData("im itchy and its red here and there")]
    [InlineData("it will leave a mark, may I swim in June")]
    [InlineData("a razor nick on the crown, what now")]
    [InlineData("can i wear a bob wig")]
    [InlineData("call me back please, call me when you can")]
    [InlineData("hi there, can i dye it")]
    [InlineData("thanks, can i swim now")]
    [InlineData("factor 50 or 30? 2 sessions in, 3 to go, 10-14 days")]
    [InlineData("had it done 12 November, is 4.5 weeks ok")]
    [InlineData("had it done on Tuesday. It's Saturday, can I go to the gym")]
    [InlineData("whats the name of that cream")]
    [InlineData("24/7 wearing a hat?!")]
    [InlineData("can i post a pic on insta tomorrow")]
    [InlineData("I'M ITCHY AND ITS RED")]
    [InlineData("aloe vera on it?")]
    [InlineData("is the skin on my scalp meant to be like this? 😀")]
    [InlineData("signal is bad here")]
    [InlineData("10 minutes on the way to work, no sweat")]
    public void Words_about_the_scalp_stay(string typed) => Assert.Equal(typed, PersonalData.Remove(typed, "Dana"));

    [Fact]
    public void What_is_printed_cannot_drive_a_terminal() =>
        Assert.Equal("can I [31m swim now", PersonalData.Remove("can\tI\r\n\u001b[31m swim \u202enow\ud800", "Dana").Replace("�", "", StringComparison.Ordinal));

    [Fact]
    public void A_long_text_is_cut_between_words_after_the_number_in_it_is_gone()
    {
        var kept = PersonalData.Remove(string.Concat(Enumerable.Repeat("my head itches ", 19)) + "07700 900123 " + new string('x', 5000), "Dana");
        Assert.InRange(kept.Length, 200, PersonalData.LongestText);
        Assert.DoesNotContain("077", kept, StringComparison.Ordinal);
        Assert.EndsWith("…", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_any_text_no_mailbox_no_long_number_and_no_control_character_is_left() =>
        Always.Holds(500, Prop.ForAll(Texts.Any.ToArbitrary(), text =>
        {
            var kept = PersonalData.Remove(text, "Dana");
            return kept.Length <= PersonalData.LongestText && !Forbidden().IsMatch(kept);
        }));

    [GeneratedRegex(@"\S@\S|\d{5}|\p{Cc}|://\w")]
    private static partial Regex Forbidden();
}
