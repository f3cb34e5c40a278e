using System.Diagnostics;

namespace SmpBot.Benchmarks;

/// <summary>The real service as a process of its own, on a folder that is gone afterwards.</summary>
internal sealed class BotServer : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private BotServer(Process process, string folder, Uri address, TimeSpan start)
    {
        _process = process;
        _folder = folder;
        Address = address;
        StartTime = start;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the moment it listens.</summary>
    public TimeSpan StartTime { get; }

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<BotServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("smpbot-load-").FullName;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "SmpBot.dll"), "--environment=Development", "--urls=http://127.0.0.1:0", $"--Storage:Folder={folder}"])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
        })!;
        const string Mark = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Mark, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, folder, new(line[(line.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Trim()), watch.Elapsed);
            }
        }

        throw new InvalidOperationException("The bot ended before it listened.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
