using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.AnswerWriting;

/// <summary>Asks the writer about a healing day of a treatment on Sunday 15 November 2026.</summary>
internal static class Ask
{
    public static readonly DateOnly Treated = new(2026, 11, 15);
    public static readonly Knowledge.Guide.Guide Guide = Knowledge.Guide.Guide.Load();
    public static readonly AnswerWriter Writer = new(Guide, new("Dana", "GB"));

    public static Answer OnDay(
        int day,
        string topic,
        SessionFinality finality = SessionFinality.Unknown,
        QuestionKind kind = QuestionKind.CanI,
        string? aspect = null) =>
        Writer.Write(new(topic, kind, null, aspect), Treated.AddDays(day - 1), new(Treated, finality));

    public static Answer Undated(string topic, QuestionKind kind = QuestionKind.CanI, string? aspect = null) =>
        Writer.Write(new(topic, kind, null, aspect), Treated, null);

    public static DateOnly DateOf(int day) => Treated.AddDays(day - 1);
}
