using SmpBot.Commands;
using SmpBot.Knowledge.Evaluation;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Scores;

/// <summary>The development cases, played in process once for the tests of a class.</summary>
public sealed class DevelopmentCases : IAsyncLifetime
{
    internal static string File => Path.Combine(AppContext.BaseDirectory, "Specs", "dev.jsonl");

    internal IReadOnlyList<CaseOutcome> Outcomes { get; private set; } = [];

    internal Scoreboard Of(params string[] kinds) => Scoreboard.Of([.. Outcomes.Where(o => kinds.Contains(EvaluateCommand.Kind(o.Case)))]);

    public async Task InitializeAsync()
    {
        var outcomes = new List<CaseOutcome>();
        foreach (var one in ConversationCase.ReadFile(File))
        {
            outcomes.Add(await CaseRunner.RunAsync(one, new InProcessChat(TheGuide.Dialogue)));
        }

        Outcomes = outcomes;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
