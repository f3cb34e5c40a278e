using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using static SmpBot.Knowledge.Answering.QuestionKind;
using static SmpBot.Tests.AnswerWriting.Ask;

namespace SmpBot.Tests.AnswerWriting;

public class AnsweringWhatClientsAskTests
{
    [Fact]
    public void Had_it_done_last_tuesday_can_i_wear_a_cap_on_saturday()
    {
        var answer = Writer.Write(new("headwear", CanI, new DateOnly(2026, 11, 21)), new(2026, 11, 16), new(new(2026, 11, 10)));
        Assert.Equal("Yes. Saturday 21 November is day 12 for you. Hats and caps are fine from day 8. Make it a clean, loose one.", answer.Text);
        Assert.Equal((12, "days-8-13"), (answer.Entity.Day!.Value, answer.Entity.Stage));
    }

    [Fact]
    public void What_if_i_go_to_the_gym_tonight() => Assert.Equal(
        "Not yet. Today is day 7. Wait until Wednesday 25 November, day 11. Sweat can still harm the healing skin. A walk is fine.",
        OnDay(7, "sweating-exercise").Text);

    [Fact]
    public void Can_i_swim_on_day_20_when_nobody_said_whether_it_was_the_final_session()
    {
        var answer = OnDay(20, "swimming");
        Assert.Equal(MissingPiece.Finality, answer.Missing);
        Assert.Equal("That depends on one thing: was this your final session?", answer.Text);
    }

    [Fact]
    public void Can_i_swim_early_on_names_both_cases()
    {
        var text = OnDay(5, "swimming").Text;
        Assert.Contains("Tuesday 15 December", text, StringComparison.Ordinal);
        Assert.Contains("Wednesday 25 November", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headwear", Verdict.Ask)]
    [InlineData("itching", Verdict.Ask)]
    [InlineData("swimming", Verdict.Ask)]
    [InlineData("stage-now", Verdict.Ask)]
    [InlineData("profile", Verdict.Ask)]
    [InlineData("sunscreen", Verdict.Ask)]
    [InlineData("picking-scabs", Verdict.No)]
    [InlineData("daily-activities", Verdict.Yes)]
    [InlineData("extreme-itching", Verdict.Unexpected)]
    [InlineData("ointment", Verdict.Conditional)]
    [InlineData("aftercare-overview", Verdict.Info)]
    [InlineData("pregnancy", Verdict.Info)]
    [InlineData("no such topic", Verdict.Unknown)]
    public void Without_a_treatment_date(string topic, Verdict verdict)
    {
        var answer = Undated(topic);
        Assert.Equal((verdict, null), (answer.Entity.Verdict, answer.Entity.Day));
        Assert.Equal(verdict == Verdict.Ask ? MissingPiece.TreatmentDate : MissingPiece.None, answer.Missing);
    }

    [Theory]
    [InlineData("headwear", null, 5, Verdict.No, 8)]
    [InlineData("headwear", null, 12, Verdict.Yes, 8)]
    [InlineData("washing", null, 2, Verdict.No, 4)]
    [InlineData("washing", null, 6, Verdict.Conditional, 4)]
    [InlineData("washing", "soaking", 6, Verdict.No, 11)]
    [InlineData("hair-system", null, 4, Verdict.No, 8)]
    public void When_can_i(string topic, string? aspect, int day, Verdict verdict, int opens)
    {
        var entity = OnDay(day, topic, kind: When, aspect: aspect).Entity;
        Assert.Equal((verdict, DateOf(opens)), (entity.Verdict, entity.AllowedFrom));
    }

    [Theory]
    [InlineData(SessionFinality.Final, 31)]
    [InlineData(SessionFinality.NotFinal, 11)]
    [InlineData(SessionFinality.Unknown, 31)]
    public void When_can_i_swim_again(SessionFinality finality, int opens) =>
        Assert.Equal(DateOf(opens), OnDay(5, "swimming", finality, When).Entity.AllowedFrom);

    [Fact]
    public void Why_no_sun_explains_and_keeps_day_and_date()
    {
        var entity = OnDay(8, "sun-exposure", SessionFinality.Final, Why).Entity;
        Assert.Equal((Verdict.Info, 8, DateOf(31)), (entity.Verdict, entity.Day!.Value, entity.AllowedFrom));
        Assert.Equal(Verdict.Info, Undated("sun-exposure", Why).Entity.Verdict);
    }

    [Fact]
    public void Shampoo_got_on_it_on_day_2()
    {
        var answer = OnDay(2, "shampoo-products", kind: WhatNow);
        Assert.Equal((Verdict.Info, Escalation.Offer), (answer.Entity.Verdict, answer.Entity.Escalation));
        Assert.Contains("Wednesday 25 November", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_before_the_treatment_is_told_politely()
    {
        var answer = Writer.Write(new("headwear", CanI, Treated.AddDays(-2)), Treated, new(Treated));
        Assert.Equal((Verdict.Info, null), (answer.Entity.Verdict, answer.Entity.Day));
        Assert.StartsWith("Friday 13 November comes before your treatment", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void When_can_i_wear_a_cap_after_my_treatment_next_week()
    {
        var answer = Writer.Write(new("headwear", When), Treated.AddDays(-6), new(Treated));
        Assert.Equal((Verdict.No, DateOf(8), null), (answer.Entity.Verdict, answer.Entity.AllowedFrom, answer.Entity.Day));
        Assert.StartsWith("You can from Sunday 22 November, day 8. It can rub", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unbearable_itch_reaches_the_artist_whatever_the_date() =>
        Assert.Equal(Escalation.Artist, Writer.Write(new("extreme-itching", IsItNormal), Treated.AddDays(-2), new(Treated)).Entity.Escalation);

    [Fact]
    public void The_year_is_named_when_it_is_another_one() =>
        Assert.Contains("Sunday 3 January 2027", Writer.Write(new("headwear", CanI), new(2026, 12, 27), new(new(2026, 12, 27))).Text, StringComparison.Ordinal);

    [Fact]
    public void Sunscreen_on_day_5_is_a_product() =>
        Assert.Equal(("shampoo-products", "seed@1"), (OnDay(5, "sunscreen").Entity.Topic, OnDay(5, "sunscreen").Entity.Pack));

    [Fact]
    public void How_long_does_it_take_to_heal_names_10_and_30() =>
        Assert.Matches(@"\b10\b.*\b30\b", Undated("healing-time").Text);

    [Theory]
    [InlineData(7)]
    [InlineData(14)]
    [InlineData(20)]
    [InlineData(45)]
    public void What_should_i_expect_today(int day)
    {
        var answer = OnDay(day, "stage-now");
        Assert.Equal((Verdict.Info, day), (answer.Entity.Verdict, answer.Entity.Day!.Value));
        Assert.StartsWith($"Today is day {day}.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_day_am_i_on() => Assert.Equal(
        "Your treatment was on Sunday 15 November. Today is day 5. Stage: Scabs flake off. Next, Sunday 22 November: hats.",
        OnDay(5, "profile").Text);
}
