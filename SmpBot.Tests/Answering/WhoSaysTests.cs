using SmpBot.Knowledge.Guide;
using static SmpBot.Knowledge.Answering.QuestionKind;
using static SmpBot.Tests.AnswerWriting.Ask;

namespace SmpBot.Tests.AnswerWriting;

public class AnsweringWhoSaysTests
{
    [Fact]
    public void Every_rule_says_whose_it_is_and_where_it_stands()
    {
        foreach (var topic in Ask.Guide.Topics.Where(t => t.Kind != TopicKind.Service))
        {
            foreach (var day in new[] { 1, 5, 9, 12, 40 })
            {
                var answer = OnDay(day, topic.Id, kind: WhoSays);
                var isGeneral = answer.Entity.Pack == "general@1";
                Assert.Equal(isGeneral, answer.Text.Contains("general guidance, not your artist's instructions", StringComparison.Ordinal));
                Assert.Equal(!isGeneral, answer.Text.Contains("aftercare guide", StringComparison.Ordinal));
                Assert.True(!isGeneral || answer.Text.Contains("https://", StringComparison.Ordinal) || answer.Text.Contains("http://", StringComparison.Ordinal), answer.Text);
                Assert.Equal((Verdict.Info, Escalation.None), (answer.Entity.Verdict, answer.Entity.Escalation));
            }
        }
    }

    [Fact]
    public void What_the_guide_says_of_the_day_itself_is_quoted_first() => Assert.EndsWith(
        "For day 4 to 7 it says: A hat can pull at loose flakes, so go without one a little longer.", OnDay(6, "headwear", kind: WhoSays).Text, StringComparison.Ordinal);

    [Fact]
    public void The_page_that_is_named_is_the_page_that_is_linked() => Assert.Equal(
        "That is general guidance, not your artist's instructions. I have it from the web. World Health says so, and others do too. "
        + "Read it here: https://worldhealth.net/news/can-you-drink-after-getting-a-tattoo/",
        OnDay(5, "alcohol", kind: WhoSays).Text);

    [Theory]
    [InlineData("greeting")]
    [InlineData("privacy")]
    [InlineData("out-of-scope")]
    public void What_the_bot_itself_does_is_no_rule_of_the_guide(string topic) =>
        Assert.Equal(Undated(topic).Text, Undated(topic, WhoSays).Text);

    [Fact]
    public void No_date_is_needed_to_say_who() => Assert.Equal(Verdict.Info, Undated("headwear", WhoSays).Entity.Verdict);

    [Fact]
    public void Why_never_repeats_the_answer_word_for_word()
    {
        foreach (var topic in Ask.Guide.Topics.Where(t => t.Kind != TopicKind.Service))
        {
            foreach (var day in new[] { 1, 5, 9, 12, 40 })
            {
                var said = OnDay(day, topic.Id).Text;
                Assert.NotEqual(said, Writer.Why(new(topic.Id, CanI), DateOf(day), new(Treated)).Text);
            }
        }
    }
}
