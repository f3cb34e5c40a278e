using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.GuideContent;

public sealed class GuideStudioPackTests : IDisposable
{
    private readonly string folder = ExamplePack.CopyToTemporaryFolder();

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void The_artist_s_window_wins_and_says_so_while_the_other_days_stay()
    {
        var answer = Write("headwear", 5);
        Assert.Equal(Verdict.Conditional, answer.Entity.Verdict);
        Assert.Equal("studio-example@2026-11", answer.Entity.Pack);
        Assert.Contains("Dana's own rule", answer.Text, StringComparison.Ordinal);

        Assert.Equal(("seed@1", Verdict.No), (Write("headwear", 3).Entity.Pack, Write("headwear", 3).Entity.Verdict));
        Assert.Equal(Treated.AddDays(3), Write("headwear", 3).Entity.AllowedFrom);
        Assert.Equal(Verdict.Yes, Write("headwear", 8).Entity.Verdict);
        Assert.Equal(Verdict.No, Write("headwear", 5, "required").Entity.Verdict);
    }

    [Fact]
    public void What_counts_as_a_hat_follows_the_artist_s_rule_on_hats()
    {
        Assert.Equal(("headwear", "studio-example@2026-11"), (Write("shower-cap", 5).Entity.Topic, Write("shower-cap", 5).Entity.Pack));
        Assert.Equal((Verdict.No, "seed@1"), (Write("shower-cap", 3).Entity.Verdict, Write("shower-cap", 3).Entity.Pack));
    }

    [Fact]
    public void The_artist_s_own_topic_is_answered() =>
        Assert.Equal(Treated.AddDays(30), Write("head-spa", 2).Entity.AllowedFrom);

    [Fact]
    public void A_flaw_in_the_artist_s_file_is_named()
    {
        File.WriteAllText(Path.Combine(folder, "more.yaml"), "override: headwear\nwindows:\n  - days: 6-9\n    verdict: no\n");
        var problems = Assert.Throws<GuideException>(() => Knowledge.Guide.Guide.Load(folder)).Problems;
        Assert.Contains(problems, p => p.File == "studio/more.yaml" && p.Line == 3 && p.Message.Contains("no source", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("two rules", StringComparison.Ordinal));
    }

    private static DateOnly Treated => new(2026, 11, 15);

    private Answer Write(string topic, int day, string? aspect = null) =>
        new AnswerWriter(Knowledge.Guide.Guide.Load(folder), new("Dana")).Write(
            new(topic, QuestionKind.CanI, null, aspect), Treated.AddDays(day - 1), new(Treated));
}
