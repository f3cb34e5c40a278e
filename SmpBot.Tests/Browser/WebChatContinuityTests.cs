using Microsoft.Playwright;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>The official Web Chat, unmodified, where the wire and the server are not kind.</summary>
public sealed class WebChatContinuityTests(ChromiumFixture chromium) : IClassFixture<ChromiumFixture>
{
    [SkippableFact]
    public async Task Two_clients_at_once_see_their_own_chat_only()
    {
        await using var bot = await RunningBot.StartAsync();
        var (one, other) = (await OpenAsync(bot.Address), await OpenAsync(bot.Address));
        await Task.WhenAll(one.SayAsync("my secret is blue"), other.SayAsync("my secret is green"));
        await one.SeeAsync("Turn 1: my secret is blue");
        await other.SeeAsync("Turn 1: my secret is green");
        await Task.WhenAll(one.SayAsync("again"), other.SayAsync("again"));
        await one.SeeAsync("Turn 2: again");
        await other.SeeAsync("Turn 2: again");
        Assert.Equal((0, 0), (await one.CountAsync("green"), await other.CountAsync("blue")));
    }

    [SkippableFact]
    public async Task After_the_socket_was_cut_the_chat_goes_on_and_shows_nothing_twice()
    {
        await using var bot = await RunningBot.StartAsync();
        await using var relay = new Relay(bot.Address);
        var page = await OpenAsync(relay.Address);
        await page.SayAsync("before");
        await page.SeeAsync("Turn 1: before");
        relay.Cut();
        await page.SayAsync("after");
        await page.SeeAsync("Turn 2: after");
        Assert.Equal((1, 1), (await page.CountAsync(CountingDialogue.Greeting), await page.CountAsync("Turn 1: before")));
    }

    [SkippableFact]
    public async Task After_a_restart_of_the_server_the_open_page_goes_on()
    {
        using var folder = new TempFolder();
        var first = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path);
        await using var relay = new Relay(first.Address);
        var page = await OpenAsync(relay.Address);
        await page.SayAsync("before");
        await page.SeeAsync("Turn 1: before");
        await first.DisposeAsync();
        await using var second = await RunningBot.StartAsync(new CountingDialogue(), [], folder.Path);
        relay.Target = second.Address;
        relay.Cut();
        await page.SayAsync("after");
        await page.SeeAsync("Turn 2: after");
        Assert.Equal((1, 1), (await page.CountAsync(CountingDialogue.Greeting), await page.CountAsync("Turn 1: before")));
    }

    [SkippableFact]
    public async Task The_token_is_renewed_before_it_ends()
    {
        var time = new SettableTime(TimeProvider.System.GetUtcNow());
        await using var bot = await RunningBot.StartAsync(new CountingDialogue(), [], time: time);
        var page = await chromium.OpenAsync(bot.Address, 360, 720);
        await page.Clock.InstallAsync();
        await page.GotoAsync("/");
        await page.SeeAsync(CountingDialogue.Greeting);
        await page.SayAsync("before");
        await page.SeeAsync("Turn 1: before");
        time.Now += TimeSpan.FromMinutes(16);
        await page.RunAndWaitForResponseAsync(
            () => page.Clock.FastForwardAsync("16:00"),
            response => response.Url.EndsWith("/tokens/refresh", StringComparison.Ordinal) && response.Ok,
            new() { Timeout = 60_000 });
        // The token that the page began with has ended meanwhile.
        time.Now += TimeSpan.FromMinutes(20);
        await page.SayAsync("after");
        await page.SeeAsync("Turn 2: after");
    }

    [SkippableFact]
    public async Task A_photo_is_sent_seen_by_its_sender_and_still_there_after_a_reload()
    {
        await using var bot = await RunningBot.StartAsync();
        var page = await OpenAsync(bot.Address);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "head.png", MimeType = "image/png", Buffer = Pictures.Png });
        await page.SayAsync("is this normal");
        await page.SeeAsync("I have kept your picture, so Dana can see it. I cannot look at photos myself");
        await page.SeeAsync("Turn 1: is this normal");
        await page.ReloadAsync();
        await page.SeeAsync("Turn 1: is this normal");
        var picture = page.Locator("img[alt='head.png']").First;
        await Assertions.Expect(picture).ToBeVisibleAsync();
        Assert.True(await picture.EvaluateAsync<bool>("async one => { await one.decode(); return one.naturalWidth > 0; }"));
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(bot.Folder, "uploads"), "*", SearchOption.AllDirectories));
        Assert.Equal(Pictures.Png, await File.ReadAllBytesAsync(kept));
    }

    private async Task<IPage> OpenAsync(Uri address)
    {
        var page = await chromium.OpenAsync(address, 360, 720);
        await page.GotoAsync("/");
        await page.SeeAsync(CountingDialogue.Greeting);
        return page;
    }
}
