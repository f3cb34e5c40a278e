using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.GuideContent;

public class GuideBuiltInContentTests
{
    private static readonly Knowledge.Guide.Guide BuiltIn = Knowledge.Guide.Guide.Load();

    [Fact]
    public void Every_topic_has_one_verdict_for_every_day_and_kind_of_session()
    {
        var report = GuideVerifier.Verify();
        Assert.True(report.Passed, string.Join('\n', report.Lines));
        Assert.Contains("one verdict each", report.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void All_48_facts_are_there() =>
        Assert.Equal(Enumerable.Range(1, 48), BuiltIn.Facts.Select(f => f.Number));

    [Fact]
    public void There_are_at_least_40_topics_of_general_guidance_and_each_has_a_page_behind_it()
    {
        var general = BuiltIn.Topics.Where(t => t.Pack.Kind == PackKind.General).ToList();
        Assert.True(general.Count >= 40, $"{general.Count}");
        Assert.All(general, t => Assert.Contains(t.Rules.SelectMany(r => r.Sources), id => BuiltIn.Sources[id].Url is not null));
    }

    [Fact]
    public void Red_flags_are_medical_or_an_emergency_and_rest_on_medical_pages() => Assert.All(BuiltIn.RedFlags, f =>
    {
        Assert.True(f.Level is Escalation.Medical or Escalation.Emergency);
        Assert.All(f.Sources, id => Assert.NotNull(BuiltIn.Sources[id].Url));
    });

    [Theory]
    [InlineData("GB", "999")]
    [InlineData("us", "911")]
    [InlineData("AU", "000")]
    [InlineData("DE", "112")]
    [InlineData("XX", "your local emergency number")]
    [InlineData(null, "your local emergency number")]
    public void The_emergency_number_is_that_of_the_country(string? country, string number) =>
        Assert.Equal(number, BuiltIn.EmergencyFor(country).Emergency);

    [Fact]
    public void Where_an_activity_is_a_product_or_a_hat_the_guide_s_own_days_hold()
    {
        foreach (var topic in BuiltIn.Topics)
        {
            foreach (var rule in topic.Rules.Where(r => r.AnswersAs is not null))
            {
                for (var day = rule.Days.First; day <= rule.Days.Last; day++)
                {
                    Assert.Equal(rule.Verdict, BuiltIn.Find(rule.AnswersAs!)!.RuleOn(day, SessionFinality.Unknown)!.Verdict);
                }
            }
        }
    }

    [Fact]
    public void Rules_that_only_relax_never_turn_a_yes_back_into_a_no()
    {
        foreach (var topic in BuiltIn.Topics.Where(t => t.Kind == TopicKind.Activity))
        {
            foreach (var aspect in topic.Aspects.Prepend(null))
            {
                foreach (var finality in Enum.GetValues<SessionFinality>())
                {
                    var verdicts = Enumerable.Range(1, 60).Select(d => topic.RuleOn(d, finality, aspect)!.Verdict);
                    var freedom = verdicts.Select(v => v switch { Verdict.No => 0, Verdict.Ask => 1, Verdict.Conditional => 2, _ => 3 }).ToList();
                    Assert.True(freedom.SequenceEqual(freedom.Order()), $"{topic.Id} {aspect} {finality}");
                }
            }
        }
    }
}
