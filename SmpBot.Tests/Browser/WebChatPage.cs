using Microsoft.Playwright;

namespace SmpBot.Tests.Browser;

/// <summary>Talks in Web Chat as a person does: in the page itself, or in the widget's frame.</summary>
internal static class WebChatPage
{
    private const string Input = "[data-id='webchat-sendbox-input']";
    private const int Patience = 90_000;

    public static Task SayAsync(this IPage page, string text) => SayAsync(page.Locator(Input), text);

    public static Task SayAsync(this IFrameLocator frame, string text) => SayAsync(frame.Locator(Input), text);

    public static Task SeeAsync(this IPage page, string text) => SeeAsync(page.Locator(".webchat__bubble", new() { HasText = text }));

    public static Task SeeAsync(this IFrameLocator frame, string text) => SeeAsync(frame.Locator(".webchat__bubble", new() { HasText = text }));

    public static Task<int> CountAsync(this IPage page, string text) => page.Locator(".webchat__bubble", new() { HasText = text }).CountAsync();

    private static async Task SayAsync(ILocator input, string text)
    {
        await input.FillAsync(text, new() { Timeout = Patience });
        await input.PressAsync("Enter");
    }

    private static Task SeeAsync(ILocator bubbles) => Assertions.Expect(bubbles.First).ToBeVisibleAsync(new() { Timeout = Patience });
}
