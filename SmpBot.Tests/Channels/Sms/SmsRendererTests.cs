using FsCheck.Fluent;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Rendering.Sms;
using SmpBot.Channels.Sms;
using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

public sealed class SmsRendererTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly Treatment Treated = new(new(2026, 11, 10));
    private static readonly SmsRenderer Renderer = new(new GuideTimeline(TheGuide.Loaded, new("Dana", "GB")));

    [Fact]
    public void A_short_answer_is_one_text_and_nothing_is_kept() =>
        Assert.Equal(["Yes, you can."], Texts(new Reply("Yes, you can.", [], [])));

    [Fact]
    public void Choices_become_numbers_and_are_kept()
    {
        var (reply, memory) = Render(new Reply("Was this your final session?", [], ["Yes, my final one", "No, more to come"], ExpectsInput: true));
        Assert.Equal("Was this your final session?\nReply 1 for \"Yes, my final one\" or 2 for \"No, more to come\".", reply!.Text);
        Assert.Equal(["Yes, my final one", "No, more to come"], memory.Choices);
        Assert.Empty(reply.Choices);
        Assert.True(reply.ExpectsInput);
    }

    [Fact]
    public void Several_replies_are_one_text() =>
        Assert.Equal(["First.\nSecond.\nThird."], Texts(new("First.\n\nSecond.", [], []), new("Third.", [], [])));

    [Fact]
    public void Where_nothing_is_said_nothing_is_sent() => Assert.Null(Render().Reply);

    [Fact]
    public void The_timeline_card_is_told_in_words()
    {
        var texts = Texts(new Reply("Noted.", [], [], ShowsTimeline: true));
        Assert.StartsWith("Noted.\nDay 7: ", texts[0], StringComparison.Ordinal);
        Assert.Contains(texts, text => text.Contains("Fri 20 Nov: ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_urgent_comes_first_and_as_a_whole_however_long_it_is()
    {
        var urgent = string.Join(' ', Enumerable.Repeat("Please see a doctor today.", 15));
        var reply = new Reply($"No hat today. {Long(10)}\n\n{urgent}", [], []) { Urgent = [urgent] };
        var texts = Texts(reply);
        Assert.StartsWith(urgent, texts[0], StringComparison.Ordinal);
        Assert.Equal(urgent + SmsParts.GoesOn, texts[0]);
        Assert.StartsWith("No hat today. ", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_answer_is_cut_at_the_ends_of_sentences()
    {
        var texts = Texts(new Reply(Long(12), [], []));
        Assert.Equal(3, texts.Count);
        Assert.All(texts, text => Assert.True(SmsSize.Fits(text), text));
        Assert.All(texts.SkipLast(1), text => Assert.EndsWith(".\nFor the rest, reply MORE", text, StringComparison.Ordinal));
        Assert.Equal(Long(12), string.Join(' ', texts.Select(Bare)));
    }

    [Fact]
    public void Addresses_are_shown_bare_and_not_cut()
    {
        const string Link = "https://www.nhs.uk/conditions/infected-piercings/?source=a.b.c&more=yes";
        var texts = Texts(new Reply($"{Long(3)} {Long(1)} Source: {Link} and that is all.", [], []));
        Assert.Contains(texts, text => text.Contains(Link, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_answer_of_the_guide_stays_in_the_alphabet_and_within_two_segments()
    {
        var answers =
            from topic in TheGuide.Loaded.Topics
            from kind in new[] { QuestionKind.CanI, QuestionKind.When, QuestionKind.Why, QuestionKind.WhoSays }
            select TheGuide.Writer.Write(new(topic.Id, kind), Today, Treated);
        foreach (var answer in answers)
        {
            var texts = Texts(new Reply(answer.Text, [answer.Entity], ["Yes, my final one", "No, more to come"]));
            Assert.All(texts, text => Assert.True(Gsm7.Holds(text) && SmsSize.Fits(text), $"{answer.Entity.Topic}: {text}"));
            Assert.All(texts, text => Assert.DoesNotMatch(@"\*\*|\]\(|^#|<[a-z]", text));
        }
    }

    [Fact]
    public void Every_red_flag_is_in_the_first_text_as_a_whole_and_can_be_sent_at_once()
    {
        foreach (var flag in TheGuide.Loaded.RedFlags)
        {
            var answer = TheGuide.Writer.RedFlag(flag.Id, Today, Treated);
            var texts = Texts(new Reply($"{answer.Text}\n\n{Long(8)}", [answer.Entity], []) { Urgent = [answer.Text] });
            Assert.StartsWith(Gsm7.Nearest(answer.Text.Replace("\n\n", "\n", StringComparison.Ordinal)), texts[0], StringComparison.Ordinal);
            Assert.True(Gsm7.Holds(texts[0]) && texts[0].Length <= 1600, texts[0]);
        }
    }

    [Fact]
    public void The_dialogue_says_what_is_urgent()
    {
        var result = TheGuide.Dialogue.Take(Conversation.New, new(TurnKind.Message, "can i wear a hat tomorrow? also theres yellow pus coming out", Today, null));
        var reply = Assert.Single(result.Replies);
        var urgent = Assert.Single(reply.Urgent);
        Assert.StartsWith(urgent, reply.Text, StringComparison.Ordinal);
        Assert.Contains("doctor", urgent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hairline Studio", "Dana", 1)]
    [InlineData("The Old Riverside Barbers and Scalp Micropigmentation Studio of Newcastle-on-Tyne", "Maximiliana Alexandrina", 2)]
    public void The_words_about_SMS_say_when_to_see_a_doctor_in_the_first_text(string studio, string artist, int most)
    {
        var words = new SmsWords(Options.Create(new StudioOptions { Name = studio, ArtistName = artist }));
        Assert.All([words.Help, words.PictureKept], reply => Assert.Contains("see a doctor", Texts(reply)[0], StringComparison.Ordinal));
        Assert.All([words.Stopped, words.Again, words.Begin, words.Help, words.PictureKept], reply => Assert.InRange(Texts(reply).Count, 1, most));
    }

    /// <summary>Whatever is said: every part fits, and the parts together are the whole, word by word.</summary>
    [Fact]
    public void Nothing_is_lost_between_the_parts()
    {
        var words = Gen.Elements("day", "wash.", "Wait!", "why?", "https://a.example/b.c", "€5", "頭皮", "👍", new string('x', 400), "\n", "e.g.", "(no)", "Zoë,");
        Always.Holds(300, Prop.ForAll(words.ListOf().Resize(200).ToArbitrary(), list =>
        {
            var text = string.Join(' ', list);
            var texts = Texts(new Reply(text, [], []));
            Assert.All(texts, one => Assert.True(SmsSize.Fits(one), one));
            Assert.All(texts.SkipLast(1), one => Assert.EndsWith(SmsParts.GoesOn, one, StringComparison.Ordinal));
            Assert.Equal(Letters(Gsm7.Nearest(text)), Letters(string.Concat(texts.Select(Bare))));
        }));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Bare(string text) => text.Replace(SmsParts.GoesOn, "", StringComparison.Ordinal);

    /// <summary>So many sentences of 58 letters.</summary>
    private static string Long(int sentences) => string.Join(' ', Enumerable.Range(10, sentences).Select(n => $"This is sentence number {n} of a rather long answer, you see."));

    private static (Reply? Reply, SmsMemory Memory) Render(params Reply[] replies) => Renderer.Render(replies, Treated, Today);

    /// <summary>The text, and what MORE brings again and again until there is no more.</summary>
    private static List<string> Texts(params Reply[] replies)
    {
        var (reply, memory) = Render(replies);
        var texts = new List<string> { reply!.Text };
        while (memory.Rest is { } rest)
        {
            (reply, memory) = Render(new Reply(rest, [], []));
            texts.Add(reply!.Text);
        }

        return texts;
    }
}
