using Microsoft.Playwright;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Browser;

/// <summary>A headless Chromium for the tests of a class.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Task InitializeAsync()
    {
        // How long a busy machine takes is no matter.
        Assertions.SetDefaultExpectTimeout(60_000);
        return Task.CompletedTask;
    }

    /// <summary>A page in a fresh browser profile; skips the test where there is no Chromium.</summary>
    public async Task<IPage> OpenAsync(Uri address, int width, int height, ColorScheme scheme = ColorScheme.Light)
    {
        _browser ??= await LaunchAsync();
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private async Task<IBrowser> LaunchAsync()
    {
        var chromium = Requires.Chromium();
        _playwright = await Playwright.CreateAsync();
        return await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Headless = true, Args = Flags });
    }
}
