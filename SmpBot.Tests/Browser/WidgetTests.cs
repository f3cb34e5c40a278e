using Microsoft.Playwright;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>The widget on a page of another site, under a strict Content-Security-Policy.</summary>
public sealed class WidgetTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    private const string Attributes = """data-title="Ask Dana" data-greeting="Questions?" data-colour="#7a1f3d" data-position="left" data-locale="en-GB" """;

    [SkippableTheory]
    [InlineData(360, 720)]
    [InlineData(1280, 800)]
    public async Task One_tag_is_enough_and_little_is_loaded_until_it_is_opened(int width, int height)
    {
        await using var site = await StudioSite.StartAsync();
        await using var bot = await RunningBot.StartAsync($"--DirectLine:AllowedOrigins:0={site.Origin}");
        site.Show(bot.Address, Attributes);
        var page = await chromium.OpenAsync(site.Address, width, height);
        var loaded = Watch(page, bot.Address, out var bytes);
        await page.GotoAsync("/");
        var bubble = page.GetByRole(AriaRole.Button, new() { Name = "Questions?" });
        await Assertions.Expect(bubble).ToBeVisibleAsync();
        Assert.Equal("rgb(122, 31, 61)", await bubble.EvaluateAsync<string>("one => getComputedStyle(one).backgroundColor"));
        Assert.Equal(["/widget.js"], loaded.Select(one => one.AbsolutePath));
        Assert.InRange(await bytes(), 1, 20_000);

        await bubble.ClickAsync();
        var chat = page.FrameLocator("iframe");
        await chat.SeeAsync(CountingDialogue.Greeting);
        await chat.SayAsync("from the widget");
        await chat.SeeAsync("Turn 1: from the widget");
        var panel = await page.GetByRole(AriaRole.Dialog, new() { Name = "Ask Dana" }).BoundingBoxAsync();
        Assert.NotNull(panel);
        Assert.Equal(width == 360 ? (0, 0, 360, 720) : (16, 72, 400, 640), ((int)panel.X, (int)panel.Y, (int)panel.Width, (int)panel.Height));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        // The frame remembers the chat, apart for this site.
        await page.ReloadAsync();
        await bubble.ClickAsync();
        await chat.SeeAsync("Turn 1: from the widget");
    }

    [SkippableFact]
    public async Task The_keyboard_opens_it_stays_inside_and_escape_closes_it_from_anywhere()
    {
        await using var site = await StudioSite.StartAsync();
        await using var bot = await RunningBot.StartAsync($"--DirectLine:AllowedOrigins:0={site.Origin}");
        site.Show(bot.Address, Attributes);
        var page = await chromium.OpenAsync(site.Address, 1280, 800);
        await page.GotoAsync("/");
        var bubble = page.GetByRole(AriaRole.Button, new() { Name = "Questions?" });
        await Assertions.Expect(bubble).ToBeVisibleAsync();
        await bubble.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var close = page.GetByRole(AriaRole.Button, new() { Name = "Close the chat" });
        await Assertions.Expect(close).ToBeFocusedAsync();
        await Assertions.Expect(bubble).ToHaveAttributeAsync("aria-expanded", "true");
        var chat = page.FrameLocator("iframe");
        await chat.SeeAsync(CountingDialogue.Greeting);

        // Round and round, and never out into the page.
        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("A", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        }

        await chat.Locator("[data-id='webchat-sendbox-input']").FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bubble).ToBeFocusedAsync();
        await Assertions.Expect(bubble).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(close).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(close).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task Nothing_moves_for_who_wants_less_motion()
    {
        await using var site = await StudioSite.StartAsync();
        await using var bot = await RunningBot.StartAsync($"--DirectLine:AllowedOrigins:0={site.Origin}");
        site.Show(bot.Address, "");
        var page = await chromium.OpenAsync(site.Address, 1280, 800);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about your scalp" }).ClickAsync();
        var panel = page.GetByRole(AriaRole.Dialog, new() { Name = "Hairline Studio" });
        Assert.Equal("none", await panel.EvaluateAsync<string>("one => getComputedStyle(one).animationName"));
    }

    [SkippableFact]
    public async Task On_a_site_that_is_not_listed_the_chat_does_not_open_in_a_frame()
    {
        await using var site = await StudioSite.StartAsync();
        await using var bot = await RunningBot.StartAsync();
        site.Show(bot.Address, "");
        var page = await chromium.OpenAsync(site.Address, 1280, 800);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask about your scalp" }).ClickAsync();
        await page.Clock.FastForwardAsync("00:30");
        var way = page.GetByRole(AriaRole.Link, new() { Name = "Open it in a tab of its own" });
        await Assertions.Expect(way).ToBeVisibleAsync();
        Assert.Equal(bot.Address.ToString(), await way.GetAttributeAsync("href"));
        Assert.Equal(0, await page.FrameLocator("iframe").Locator("#chat").CountAsync());
    }

    [Fact]
    public async Task The_frame_is_for_listed_sites_and_takes_only_sound_wishes()
    {
        await using var bot = await RunningBot.StartAsync("--DirectLine:AllowedOrigins:0=https://studio.example");
        using var response = await bot.Http.GetAsync("/?frame=1&colour=%23ffd54f&locale=de-DE");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("frame-ancestors 'self' https://studio.example", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("--accent: #ffd54f; --accent-text: #101418", page, StringComparison.Ordinal);
        Assert.Contains("data-framed=\"yes\" data-locale=\"de-DE\"", page, StringComparison.Ordinal);

        var odd = await bot.Http.GetStringAsync("/?colour=red%3B%7D&locale=%22%3E%3Cscript%3E");
        Assert.Contains("--accent: #1f6f6b", odd, StringComparison.Ordinal);
        Assert.Contains("data-framed=\"\" data-locale=\"\"", odd, StringComparison.Ordinal);
    }

    /// <summary>What the page loads from the bot; the second gives the bytes of it.</summary>
    private static List<Uri> Watch(IPage page, Uri bot, out Func<Task<int>> bytes)
    {
        var loaded = new List<IResponse>();
        var addresses = new List<Uri>();
        page.Response += (_, response) =>
        {
            if (new Uri(response.Url).Authority == bot.Authority)
            {
                loaded.Add(response);
                addresses.Add(new(response.Url));
            }
        };
        bytes = async () => (await Task.WhenAll(loaded.Select(one => one.BodyAsync()))).Sum(body => body.Length);
        return addresses;
    }
}
