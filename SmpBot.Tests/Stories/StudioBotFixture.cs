using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Stories;

/// <summary>The running service of a studio that has rules of its own, and the same dialogue without a service.</summary>
public sealed class StudioBotFixture : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Stories", "studio");
    private static readonly Lazy<Dialogue> Dialogues = new(() => TheGuide.DialogueOf(Guide.Load(Folder)));

    private RunningBot? _bot;

    public static IDialogue Dialogue => Dialogues.Value;

    internal RunningBot Bot => _bot ?? throw new InvalidOperationException("The service was not started.");

    public async Task InitializeAsync() => _bot = await RunningBot.StartRealAsync($"--Studio:ContentFolder={Folder}");

    public Task DisposeAsync() => Bot.DisposeAsync().AsTask();
}
