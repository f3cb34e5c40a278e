using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SmpBot.Benchmarks.Load;

/// <summary>A bot as a process of its own, on a folder that is gone afterwards.</summary>
internal sealed class RunningBot : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;

    private RunningBot(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Port = port;
    }

    /// <summary>Its port on this machine.</summary>
    public int Port { get; }

    /// <summary>From the start of the process to its first answer to a message.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Time on a processor so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts <paramref name="program"/> and asks it until it answers.</summary>
    public static async Task<RunningBot> StartAsync(BotProgram program)
    {
        var folder = Directory.CreateTempSubdirectory("smpbot-load-").FullName;
        var port = FreePort();
        var start = program.Start(port, folder);
        start.RedirectStandardOutput = true;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        // Whoever does not read what a process says brings it to a halt in the end.
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var bot = new RunningBot(process, folder, port);
        while (!await bot.AnswersAsync())
        {
            if (process.HasExited || watch.Elapsed > LongestStart)
            {
                bot.Dispose();
                throw new InvalidOperationException($"{program.Name} gave no answer.");
            }

            await Task.Delay(2);
        }

        bot.FirstAnswer = watch.Elapsed;
        return bot;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var line = await HttpLine.OpenAsync(Port);
            await line.PostAsync(new Chat("first", expectReplies: true, Port).Next().Body);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
