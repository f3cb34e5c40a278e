using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.AnswerWriting;

public class AnsweringTimelineTests
{
    [Fact]
    public void Day_5_after_a_final_session()
    {
        var timeline = Timeline.For(Ask.Guide, new(Ask.Treated, SessionFinality.Final), Ask.DateOf(5));
        Assert.Equal("days-4-7", timeline.Now!.Stage.Id);
        Assert.Equal((Ask.DateOf(4), Ask.DateOf(7)), (timeline.Now.From, timeline.Now.To!.Value));
        Assert.Equal(
            ["8 headwear", "11 shampoo-products", "11 sweating-exercise", "11 touching-scratching", "11 washing", "14 next-session",
                "31 sauna-steam", "31 sun-exposure", "31 sunbed", "31 swimming"],
            timeline.Upcoming.Select(c => $"{c.Day} {c.Topic}"));
    }

    [Fact]
    public void Before_the_treatment_there_is_no_stage()
    {
        var timeline = Timeline.For(Ask.Guide, new(Ask.Treated), Ask.Treated.AddDays(-3));
        Assert.Null(timeline.Now);
        Assert.Equal(-2, timeline.Day);
    }
}
