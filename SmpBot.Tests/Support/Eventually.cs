namespace SmpBot.Tests.Support;

/// <summary>Waits for what happens on its own time. How long it takes is no matter, that it happens is.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition())
        {
            Assert.False(limit.IsCancellationRequested, $"It never happened: {what}");
            await Task.Delay(10);
        }
    }
}
