using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.AnswerWriting;

public class AnsweringRedFlagTests
{
    public static TheoryData<string, Escalation> Flags() => new()
    {
        { "pus", Escalation.Medical }, { "smell", Escalation.Medical }, { "spreading-redness", Escalation.Medical },
        { "worse-pain-heat", Escalation.Medical }, { "fever", Escalation.Medical }, { "lump", Escalation.Medical },
        { "bumps", Escalation.Medical }, { "burn", Escalation.Medical }, { "hives", Escalation.Medical },
        { "water-ill", Escalation.Medical }, { "treatment-failing", Escalation.Medical }, { "bleeding", Escalation.Medical },
        { "eye", Escalation.Medical }, { "overdose", Escalation.Medical }, { "injury", Escalation.Medical },
        { "distress", Escalation.Medical }, { "unwell", Escalation.Medical },
        { "airway", Escalation.Emergency }, { "collapse", Escalation.Emergency }, { "sepsis", Escalation.Emergency },
        { "numbing", Escalation.Emergency }, { "severe-bleeding", Escalation.Emergency },
        { "meningitis", Escalation.Emergency }, { "chest", Escalation.Emergency }, { "crisis", Escalation.Emergency },
    };

    [Theory]
    [MemberData(nameof(Flags))]
    public void Where_to_go_comes_first_and_the_artist_knows(string flag, Escalation level)
    {
        var answer = Ask.Writer.RedFlag(flag, Ask.DateOf(3), new(Ask.Treated));
        Assert.Equal((level, Verdict.Unexpected, 3), (answer.Entity.Escalation, answer.Entity.Verdict, answer.Entity.Day!.Value));
        Assert.EndsWith("I have told Dana too.", answer.Text, StringComparison.Ordinal);
        Assert.Matches(level == Escalation.Emergency ? "^(Call 999 now|Please call Samaritans)" : "doctor|hospital", answer.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("US")]
    [InlineData("AU")]
    [InlineData("ZZ")]
    public void An_emergency_says_emergency_in_every_country(string? country)
    {
        var writer = new AnswerWriter(Ask.Guide, new("Dana", country));
        Assert.All(
            Ask.Guide.RedFlags.Where(f => f.Level == Escalation.Emergency),
            f => Assert.Contains("emergency", writer.RedFlag(f.Id, Ask.Treated, null).Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("airway", "allergic-reaction")]
    [InlineData("hives", "allergic-reaction")]
    [InlineData("numbing", "allergic-reaction")]
    [InlineData("pus", "infection-signs")]
    [InlineData("sepsis", "infection-signs")]
    public void The_topic_is_the_one_programs_know(string flag, string topic) =>
        Assert.Equal(topic, Ask.Writer.RedFlag(flag, Ask.Treated, null).Entity.Topic);
}
