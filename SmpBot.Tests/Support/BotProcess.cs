using System.Diagnostics;
using SmpBot.Tests.Support.Loopback;

namespace SmpBot.Tests.Support;

/// <summary>The bot as a process of its own, which can be killed in mid-sentence.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;

    private BotProcess(Process process, Uri address)
    {
        _process = process;
        Http = new() { BaseAddress = address };
    }

    public HttpClient Http { get; }

    /// <summary>The product as it is.</summary>
    public static Task<BotProcess> StartAsync(string dataFolder) => StartAsync("SmpBot.dll", dataFolder, []);

    /// <summary>The product with the loopback channel and a dialogue that needs no time to start: see <see cref="Loopback.LoopbackHost"/>.</summary>
    public static Task<BotProcess> StartLoopbackAsync(string dataFolder, string farSide, params string[] settings) =>
        StartAsync("SmpBot.Tests.dll", dataFolder, [LoopbackChannel.Setting(farSide), .. settings]);

    private static async Task<BotProcess> StartAsync(string program, string dataFolder, string[] settings)
    {
        var start = new ProcessStartInfo("dotnet",
        [
            Path.Combine(AppContext.BaseDirectory, program), "--environment=Development", "--urls=http://127.0.0.1:0",
            $"--Storage:Folder={dataFolder}", $"--DirectLine:Secret={RunningBot.Secret}", .. RunningBot.Unlimited, .. settings,
        ])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            // A process that lives for a second has nothing to gain from learning about itself.
            Environment = { ["DOTNET_TieredPGO"] = "0" },
        };
        var process = Process.Start(start)!;
        return new(process, await ListeningAsync(process));
    }

    /// <summary>The same as <c>kill -9</c>: nothing is flushed, nothing is closed.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Http.Dispose();
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    private static async Task<Uri> ListeningAsync(Process process)
    {
        const string Mark = "Now listening on: ";
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(Mark, StringComparison.Ordinal))
            {
                // Goes on reading so that the process never waits for a full pipe.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new(line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("The bot ended before it listened.");
    }
}
