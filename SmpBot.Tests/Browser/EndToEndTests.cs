using Microsoft.Playwright;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>The product as it is, its own dialogue included, from the browser's keyboard to the disk.</summary>
[Trait("Needs", "Dialogue")]
public sealed class EndToEndTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Input = "[data-id='webchat-sendbox-input']";
    private const string Bubble = ".webchat__bubble";

    [SkippableFact]
    public async Task Had_it_done_last_tuesday_can_i_wear_a_cap_on_saturday()
    {
        await using var bot = await RunningBot.StartRealAsync();
        var page = await chromium.OpenAsync(bot.Address, 360, 720);
        // Monday 16 November: last Tuesday was the 10th, Saturday the 21st is day 12.
        await page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 16, 10, 0, 0, DateTimeKind.Utc));
        await page.GotoAsync("/");
        await SeeAsync(page, "not a doctor");
        await SayAsync(page, "had it done last tuesday, can i wear a cap on saturday?");
        await SeeAsync(page, "21 November");
        await SeeAsync(page, "Yes");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Day 7");

        await page.ReloadAsync();
        await SeeAsync(page, "21 November");
        await SayAsync(page, "what if i go to the gym tonight");
        await SeeAsync(page, "Not yet");
        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_treatment_date_is_remembered_when_the_process_is_killed_in_mid_conversation()
    {
        using var folder = new TempFolder();
        using (var bot = await BotProcess.StartAsync(folder.Path))
        {
            await bot.Http.AskAsync("my treatment was on 15 November 2026");
            bot.Kill();
        }

        using var again = await BotProcess.StartAsync(folder.Path);
        var answer = await again.Http.AskAsync("can i wear a hat today");
        Assert.Equal(("headwear", "no", 6), (answer.Text("topic"), answer.Text("verdict"), answer.GetProperty("day").GetInt32()));
        Assert.Equal("2026-11-22", answer.Text("allowedFrom"));
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.Locator(Input).FillAsync(text);
        await page.Locator(Input).PressAsync("Enter");
    }

    private static Task SeeAsync(IPage page, string text) =>
        Assertions.Expect(page.Locator(Bubble, new() { HasText = text }).First).ToBeVisibleAsync();
}
