using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using Xunit.Abstractions;

namespace SmpBot.Tests.AnswerWriting;

/// <summary>Where the windows of an activity only relax, waiting a day never costs a client a permission.</summary>
public sealed class OnlyRelaxTests(ITestOutputHelper output)
{
    private const int Days = 60;

    [Fact]
    public void Another_day_never_turns_a_yes_back_into_a_no()
    {
        var relaxing = Relaxing().ToList();
        output.WriteLine($"{relaxing.Count} of topic, aspect and kind of session only relax.");
        Assert.True(relaxing.Count > 100, $"{relaxing.Count}");
        Assert.Contains(("headwear", null, SessionFinality.Unknown), relaxing);
        Assert.Contains(("swimming", null, SessionFinality.Final), relaxing);
        foreach (var (topic, aspect, finality) in relaxing)
        {
            var today = Enumerable.Range(1, Days).Select(day => Verdict(topic, aspect, finality, day, Ask.DateOf(day))).ToList();
            var ahead = Enumerable.Range(1, Days).Select(day => Verdict(topic, aspect, finality, day, Ask.Treated)).ToList();
            for (var day = 1; day < Days; day++)
            {
                Assert.True(Freedom(today[day]) >= Freedom(today[day - 1]), $"{topic} {aspect} {finality}: day {day} {today[day - 1]}, day {day + 1} {today[day]}");
            }

            Assert.Equal(today, ahead);
        }
    }

    // The windows alone decide who belongs here; the answers then have to keep the promise.
    private static IEnumerable<(string Topic, string? Aspect, SessionFinality Finality)> Relaxing() =>
        from topic in Ask.Guide.Topics
        where topic.Kind == TopicKind.Activity
        from aspect in topic.Aspects.Prepend(null)
        from finality in Enum.GetValues<SessionFinality>()
        let windows = Enumerable.Range(1, Days).Select(day => Freedom(topic.RuleOn(day, finality, aspect)!.Verdict)).ToList()
        where windows.SequenceEqual(windows.Order())
        select (topic.Id, aspect, finality);

    private static Verdict Verdict(string topic, string? aspect, SessionFinality finality, int day, DateOnly today) =>
        Ask.Writer.Write(new(topic, QuestionKind.CanI, Ask.DateOf(day), aspect), today, new(Ask.Treated, finality)).Entity.Verdict;

    private static int Freedom(Verdict verdict) => verdict switch
    {
        Knowledge.Guide.Verdict.No => 0,
        Knowledge.Guide.Verdict.Ask => 1,
        Knowledge.Guide.Verdict.Conditional => 2,
        _ => 3,
    };
}
