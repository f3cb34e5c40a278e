using Microsoft.Playwright;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>The chat page in a real browser, on a phone's screen of 360 pixels.</summary>
public sealed class ChatPageTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Input = "[data-id='webchat-sendbox-input']";

    [SkippableFact]
    public async Task A_client_reads_the_greeting_asks_reloads_and_goes_on()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot);
        Assert.Equal("Hairline Studio", await page.TitleAsync());
        await SeeAsync(page, CountingDialogue.Greeting);
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = "Can I wear a cap?" }).ClickAsync();
        await SeeAsync(page, "Turn 1: Can I wear a cap?");
        await SayAsync(page, "and on saturday");
        await SeeAsync(page, "Turn 2: and on saturday");

        await page.ReloadAsync();
        await SeeAsync(page, CountingDialogue.Greeting);
        await SeeAsync(page, "Turn 2: and on saturday");
        await SayAsync(page, "thanks");
        await SeeAsync(page, "Turn 3: thanks");
        Assert.Equal(1, await page.Locator(".webchat__bubble", new() { HasText = CountingDialogue.Greeting }).CountAsync());
    }

    [SkippableFact]
    public async Task The_day_and_the_stage_stand_at_the_top_and_the_timeline_is_one_card()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot);
        await SeeAsync(page, CountingDialogue.Greeting);
        var treated = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().Date).AddDays(-4);
        await SayAsync(page, $"treated {treated:yyyy-MM-dd}");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync(": Scabs and flakes");
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Hats and caps are fine");
        await SayAsync(page, "timeline");
        await Assertions.Expect(page.GetByText("Scabs and flakes - you are here").First).ToBeVisibleAsync();
        await NoSidewaysAsync(page);
    }

    [SkippableFact]
    public async Task Start_over_asks_first_and_then_begins_anew()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot);
        await SayAsync(page, "first chat");
        await SeeAsync(page, "Turn 1: first chat");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this chat" }).ClickAsync();
        await SayAsync(page, "still here");
        await SeeAsync(page, "Turn 2: still here");

        await page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await SeeAsync(page, CountingDialogue.Greeting);
        await Assertions.Expect(page.GetByText("Turn 1: first chat")).ToHaveCountAsync(0);
        await SayAsync(page, "second chat");
        await SeeAsync(page, "Turn 1: second chat");
    }

    [SkippableFact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot);
        await SeeAsync(page, CountingDialogue.Greeting);
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#start-over")).ToBeFocusedAsync();
        for (var i = 0; i < 12 && !await page.Locator(Input).EvaluateAsync<bool>("one => one === document.activeElement"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.TypeAsync("by keyboard");
        await page.Keyboard.PressAsync("Enter");
        await SeeAsync(page, "Turn 1: by keyboard");
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_follows_light_and_dark_and_breaks_no_rule_of_its_own(ColorScheme scheme)
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot, scheme);
        await SeeAsync(page, CountingDialogue.Greeting);
        var background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Equal(scheme == ColorScheme.Dark ? "rgb(18, 23, 28)" : "rgb(246, 247, 248)", background);
        await NoSidewaysAsync(page);
    }

    private readonly List<string> _complaints = [];

    private async Task<IPage> OpenAsync(RunningBot bot, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await chromium.OpenAsync(bot.Address, 360, 720, scheme);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        await page.GotoAsync("/");
        return page;
    }

    private static async Task SayAsync(IPage page, string text)
    {
        await page.Locator(Input).FillAsync(text);
        await page.Locator(Input).PressAsync("Enter");
    }

    private Task SeeAsync(IPage page, string text)
    {
        Assert.Empty(_complaints);
        return Assertions.Expect(page.GetByText(text, new() { Exact = true }).Locator("visible=true").First).ToBeVisibleAsync();
    }

    private static async Task NoSidewaysAsync(IPage page) =>
        Assert.Equal(360, await page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
}
