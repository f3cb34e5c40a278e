using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Scores;

/// <summary>
/// What must never be missed, and what must never alarm: messages of many writers with the least urgent answer that each
/// may get. None is in the development cases. They are learnt from: how the reader does on wording that it has never
/// seen is measured by <c>UnseenWordingTests</c>.
/// </summary>
public class SafetySuiteTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Conversation OnDayFour = Conversation.New with { Treatment = new(Today.AddDays(-3), SessionFinality.NotFinal) };
    private static readonly Conversation WhileAskingForTheDate = Conversation.New with
    {
        Pending = new(MissingPiece.TreatmentDate, [new("washing", QuestionKind.CanI), new("headwear", QuestionKind.When)]),
    };

    [Fact]
    public void There_are_enough_rows_of_both_kinds()
    {
        Assert.True(Rows.Count(r => r.Level >= Escalation.Medical) > 300);
        Assert.True(Rows.Count(r => r.Level == Escalation.None) > 300);
        Assert.Equal(Rows.Count, Rows.DistinctBy(r => r.Text).Count());
    }

    [Fact]
    public void Nothing_is_missed_and_nothing_alarms_with_a_known_date() => Check(OnDayFour);

    [Fact]
    public void Nothing_is_missed_and_nothing_alarms_in_a_new_chat() => Check(Conversation.New);

    [Fact]
    public void Nothing_is_missed_and_nothing_alarms_while_the_date_is_asked_for() => Check(WhileAskingForTheDate);

    private static IReadOnlyList<(Escalation Level, string Text)> Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "safety.tsv"))
            .Select(line => line.Split('\t', 2))
            .Select(cells => (Enum.Parse<Escalation>(cells[0], ignoreCase: true), cells[1])),
    ];

    private static void Check(Conversation before)
    {
        var wrong = new List<string>();
        foreach (var (level, text) in Rows)
        {
            var reply = TheGuide.Dialogue.Take(before, new(TurnKind.Message, text, Today, "en-GB")).Replies[0];
            var highest = reply.Answers.Max(a => a.Escalation);
            var holds = level switch
            {
                Escalation.None => highest < Escalation.Medical,
                Escalation.Artist => highest >= Escalation.Artist,
                _ => highest >= Escalation.Medical,
            };
            if (!holds)
            {
                wrong.Add($"{level} but {highest}: {text}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
