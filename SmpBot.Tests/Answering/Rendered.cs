using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.AnswerWriting;

/// <summary>One text that clients can get, with how it came about.</summary>
internal sealed record Rendered(string Label, Answer Answer)
{
    /// <summary>Every topic and aspect × the days where a stage or a rule begins or ends × kinds × finalities, the undated ones and the red flags.</summary>
    public static IReadOnlyList<Rendered> All { get; } =
    [
        .. Dated().Concat(Undated()).Concat(Reasons()).Concat(RedFlags()).DistinctBy(r => r.Answer.Text),
    ];

    private static IEnumerable<Rendered> Dated() =>
        from topic in Ask.Guide.Topics
        from aspect in topic.Aspects.Prepend(null)
        from kind in Enum.GetValues<QuestionKind>()
        from finality in Enum.GetValues<SessionFinality>()
        from day in new[] { 1, 2, 3, 4, 7, 8, 10, 11, 13, 14, 15, 28, 29, 30, 31, 45 }
        select new Rendered($"{topic.Id}/{aspect} {kind} {finality} day {day}", Ask.OnDay(day, topic.Id, finality, kind, aspect));

    private static IEnumerable<Rendered> Undated() =>
        from topic in Ask.Guide.Topics
        from kind in Enum.GetValues<QuestionKind>()
        select new Rendered($"{topic.Id} {kind} undated", Ask.Undated(topic.Id, kind));

    private static IEnumerable<Rendered> Reasons() =>
        from topic in Ask.Guide.Topics
        from day in new[] { 1, 7, 11, 45 }
        select new Rendered($"{topic.Id} why day {day}", Ask.Writer.Why(new(topic.Id, QuestionKind.CanI), Ask.DateOf(day), new(Ask.Treated)));

    private static IEnumerable<Rendered> RedFlags() =>
        from flag in Ask.Guide.RedFlags
        from country in Ask.Guide.Contacts.Select(c => c.Country)
        let writer = new AnswerWriter(Ask.Guide, new("Dana", country))
        from answer in new[]
        {
            writer.RedFlag(flag.Id, Ask.Treated, null),
            writer.Explain(flag.Id, QuestionKind.Why, Ask.Treated, null),
            writer.Explain(flag.Id, QuestionKind.WhoSays, Ask.Treated, null),
        }
        select new Rendered($"red flag {flag.Id} {country}", answer);
}
