using SmpBot.Knowledge.Guide;
using static SmpBot.Knowledge.Guide.SessionFinality;
using static SmpBot.Knowledge.Guide.Verdict;

namespace SmpBot.Tests.AnswerWriting;

public class AnsweringRuleBoundaryTests
{
    [Theory]
    [InlineData("washing", 1, No, 4)]
    [InlineData("washing", 3, No, 4)]
    [InlineData("washing", 4, Conditional, null)]
    [InlineData("washing", 10, Conditional, null)]
    [InlineData("washing", 11, Yes, null)]
    [InlineData("shampoo-products", 1, No, 11)]
    [InlineData("shampoo-products", 10, No, 11)]
    [InlineData("shampoo-products", 11, Yes, null)]
    [InlineData("sweating-exercise", 10, No, 11)]
    [InlineData("sweating-exercise", 11, Yes, null)]
    [InlineData("touching-scratching", 10, No, 11)]
    [InlineData("touching-scratching", 11, Yes, null)]
    [InlineData("picking-scabs", 1, No, null)]
    [InlineData("picking-scabs", 13, No, null)]
    [InlineData("headwear", 7, No, 8)]
    [InlineData("headwear", 8, Yes, null)]
    [InlineData("next-session", 13, No, 14)]
    [InlineData("next-session", 14, Yes, null)]
    [InlineData("daily-activities", 1, Yes, null)]
    [InlineData("sunscreen", 10, No, 11)]
    public void After_any_session(string topic, int day, Verdict verdict, int? opens)
    {
        foreach (var finality in Enum.GetValues<SessionFinality>())
        {
            Check(topic, day, finality, verdict, opens);
        }
    }

    [Theory]
    [InlineData(1, Final, No, 31)]
    [InlineData(10, Final, No, 31)]
    [InlineData(11, Final, No, 31)]
    [InlineData(30, Final, No, 31)]
    [InlineData(31, Final, Yes, null)]
    [InlineData(1, NotFinal, No, 11)]
    [InlineData(10, NotFinal, No, 11)]
    [InlineData(11, NotFinal, Conditional, null)]
    [InlineData(31, NotFinal, Conditional, null)]
    [InlineData(10, SessionFinality.Unknown, No, 31)]
    [InlineData(11, SessionFinality.Unknown, Verdict.Ask, null)]
    [InlineData(30, SessionFinality.Unknown, Verdict.Ask, null)]
    [InlineData(31, SessionFinality.Unknown, Yes, null)]
    public void Pool_sauna_sunbed_and_sun(int day, SessionFinality finality, Verdict verdict, int? opens)
    {
        foreach (var topic in new[] { "swimming", "sauna-steam", "sunbed", "sun-exposure" })
        {
            Check(topic, day, finality, verdict, opens);
        }
    }

    [Theory]
    [InlineData("redness", 1, Expected)]
    [InlineData("swelling", 3, Expected)]
    [InlineData("tenderness", 7, Expected)]
    [InlineData("redness", 8, Unexpected)]
    [InlineData("oozing-bleeding", 1, Expected)]
    [InlineData("oozing-bleeding", 4, Unexpected)]
    [InlineData("pigment-dark", 3, Expected)]
    [InlineData("scabs", 2, Expected)]
    [InlineData("scabs", 7, Expected)]
    [InlineData("scabs", 8, Unexpected)]
    [InlineData("dryness", 2, Expected)]
    [InlineData("itching", 7, Expected)]
    [InlineData("itching", 8, Unexpected)]
    [InlineData("flaking", 4, Expected)]
    [InlineData("flaking", 7, Expected)]
    [InlineData("pigment-light", 4, Expected)]
    [InlineData("pigment-light", 7, Expected)]
    [InlineData("pigment-uneven", 8, Expected)]
    [InlineData("pigment-uneven", 13, Expected)]
    public void Symptoms(string topic, int day, Verdict verdict)
    {
        var entity = AnswerWriting.Ask.OnDay(day, topic).Entity;
        Assert.Equal(verdict, entity.Verdict);
        Assert.Equal(verdict == Unexpected ? Escalation.Offer : Escalation.None, entity.Escalation);
    }

    [Fact]
    public void A_long_soak_waits_for_day_11_while_a_quick_clean_is_fine_on_day_4()
    {
        var soak = AnswerWriting.Ask.OnDay(4, "washing", aspect: "soaking").Entity;
        Assert.Equal((No, AnswerWriting.Ask.DateOf(11)), (soak.Verdict, soak.AllowedFrom));
        Assert.Equal(Yes, AnswerWriting.Ask.OnDay(11, "washing", aspect: "soaking").Entity.Verdict);
    }

    private static void Check(string topic, int day, SessionFinality finality, Verdict verdict, int? opens)
    {
        var entity = AnswerWriting.Ask.OnDay(day, topic, finality).Entity;
        Assert.Equal(
            (verdict, day, opens is { } o ? AnswerWriting.Ask.DateOf(o) : null),
            (entity.Verdict, entity.Day!.Value, entity.AllowedFrom));
    }
}
