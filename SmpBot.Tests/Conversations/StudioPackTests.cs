using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.TurnTaking;

/// <summary>A studio's own pack in the running service.</summary>
public sealed class StudioPackInServiceTests
{
    private const string Pack = """
        pack: studio-dots
        version: "3"
        sources:
          - { id: own-sheet, name: The studio's own sheet }
        topics:
          - override: headwear
            source: [own-sheet]
            windows:
              - days: 4-7
                verdict: conditional
                says: A clean, loose cap is fine for an hour outside.
        """;

    [Fact]
    public async Task What_the_studio_says_wins_over_the_guide()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "pack.yaml"), Pack);
        await using var bot = await RunningBot.StartRealAsync($"--Studio:ContentFolder={folder.Path}");
        await bot.SayAsync("my treatment was on 15 November 2026");
        var answer = (await bot.SayAsync(Messages.Activity("can i wear a hat today")))[0].GetProperty("entities")[0];
        Assert.Equal(("headwear", "conditional", "studio-dots@3"), (answer.Text("topic"), answer.Text("verdict"), answer.Text("pack")));
    }

    [Fact]
    public async Task A_flaw_in_the_studios_pack_stops_the_start_and_is_named()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "pack.yaml"), Pack.Replace("conditional", "perhaps", StringComparison.Ordinal));
        var fault = await Assert.ThrowsAsync<GuideException>(() => RunningBot.StartRealAsync($"--Studio:ContentFolder={folder.Path}"));
        Assert.Contains("pack.yaml", fault.Message, StringComparison.Ordinal);
    }
}
