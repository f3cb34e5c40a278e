using SmpBot.Knowledge.Evaluation;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Scores;

[Trait("Needs", "Engine")]
public sealed class DevelopmentScoreTests(DevelopmentCases cases) : IClassFixture<DevelopmentCases>
{
    [Fact]
    public void Single_questions_dates_and_boundaries() => AtLeast(Minimum.Cases, cases.Of("A", "B", "C").CaseShare);

    [Fact]
    public void Whole_chats_by_writers_who_had_never_seen_the_rules() => AtLeast(Minimum.Turns, cases.Of("D").TurnShare);

    [Fact]
    public void Red_flags_as_people_put_them() => AtLeast(Minimum.Caught, cases.Of("E1").CaughtShare);

    [Fact]
    public void Harmless_look_alikes_do_not_alarm()
    {
        var share = cases.Of("E2").AlarmedShare;
        Assert.True(share <= Minimum.Alarmed, $"{share:F3} of the harmless turns raise an alarm; {Minimum.Alarmed:F3} is the most.");
    }

    private static void AtLeast(double minimum, double share) =>
        Assert.True(share >= minimum, $"{share:F3} is right; {minimum:F3} is the least.");
}

/// <summary>The figures are counted twice: by the product, and here from the bare JSON of cases and replies on the wire.</summary>
public sealed class EvaluatorAgreementTests(DevelopmentCases cases, RealBotFixture running)
    : IClassFixture<DevelopmentCases>, IClassFixture<RealBotFixture>
{
    [Fact]
    public async Task Over_http_and_counted_anew_the_figures_are_the_same()
    {
        foreach (var kind in new[] { "A", "B", "C", "D", "E1", "E2" })
        {
            Assert.Equal((kind, cases.Of(kind)), (kind, await WireScorer.ScoreAsync(running.Bot.Http, DevelopmentCases.File, kind)));
        }
    }

    [Fact]
    public async Task The_command_itself_prints_the_same_figures_against_the_running_service()
    {
        var printed = await Tool.RunAsync(
            "dotnet", AppContext.BaseDirectory, "SmpBot.dll", "evaluate", DevelopmentCases.File, "--quiet", "--url", running.Bot.Address.ToString());
        var all = Scoreboard.Of([.. cases.Outcomes]);
        var line = printed.Split('\n').Single(l => l.StartsWith("all ", StringComparison.Ordinal));
        Assert.Contains($"cases right {all.CasesRight}/{all.Cases} ", line, StringComparison.Ordinal);
        Assert.Contains($"labelled turns right {all.TurnsRight}/{all.Turns} ", line, StringComparison.Ordinal);
        Assert.Contains($"red flags caught {all.RedFlagsCaught}/{all.RedFlags}; false alarms {all.FalseAlarms}/{all.HarmlessTurns}", line, StringComparison.Ordinal);
    }
}
