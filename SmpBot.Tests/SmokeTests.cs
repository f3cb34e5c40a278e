namespace SmpBot.Tests;

public class SmokeTests
{
    [Fact]
    public void Nothing_typed_gives_no_date() =>
        Assert.Empty(new Knowledge.Dates.DateReader().Read("", new(new DateOnly(2026, 11, 20))));
}
