using SmpBot.Commands;
using SmpBot.Knowledge.Evaluation;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Stories;

/// <summary>Every story, once through the dialogue itself and once through the running service with its database.</summary>
public sealed class StoryTests(RealBotFixture running, StudioBotFixture studio) : IClassFixture<RealBotFixture>, IClassFixture<StudioBotFixture>
{
    public static TheoryData<string> Names => [.. Story.All.Keys];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task In_process(string name)
    {
        var story = Open(name);
        var chat = new TicketChat(story.Studio ? StudioBotFixture.Dialogue : TheGuide.Dialogue);
        Held(await CaseRunner.RunAsync(story.Case, chat));
        Assert.Equal(story.Ticket?.Reason, chat.Tickets.LastOrDefault()?.Reason);
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public async Task Over_http_and_in_the_database(string name)
    {
        var story = Open(name);
        var bot = story.Studio ? studio.Bot : running.Bot;
        var chat = new HttpChat(bot.Http);
        Held(await CaseRunner.RunAsync(story.Case, chat));
        var stored = StoredTicket.LastOf(bot.Folder, chat.ConversationId);
        if (story.Ticket is not { } expected)
        {
            Assert.Null(stored);
            return;
        }

        Assert.NotNull(stored);
        Assert.Equal((expected.Reason, expected.Urgency, expected.Day, expected.Stage), (stored.Reason, stored.Urgency, stored.Day, stored.Stage));
        var said = stored.LastTurns.Where(line => line.By == "client").Select(line => line.Text).ToList();
        Assert.All(expected.Said, line => Assert.Contains(line, said));
        Assert.Equal("bot", stored.LastTurns[^1].By);
    }

    private static Story Open(string name)
    {
        var story = Story.All[name];
        Skip.If(story.Pending is not null, $"pending: {story.Pending}");
        return story;
    }

    private static void Held(CaseOutcome outcome) => Assert.True(
        outcome.Wrong.Count == 0,
        string.Join('\n', outcome.Wrong.Select(w => $"turn {w.Turn + 1} \"{w.Said}\": wrong {string.Join(", ", w.WrongKeys)}; got {Got(w.Reply)}")));

    private static string Got(CaseReply? reply) => reply is null
        ? "nothing"
        : string.Join(", ", reply.Answers.Select(a => $"{a.Topic} {a.Verdict} {a.Escalation} day {a.Day} treated {a.TreatmentDate:yyyy-MM-dd} from {a.AllowedFrom:yyyy-MM-dd}")) + $"; {reply.Text}";
}
