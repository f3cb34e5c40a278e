using System.Diagnostics;

namespace SmpBot.Benchmarks.Load;

/// <summary>Runs a tool of the machine.</summary>
internal static class Tool
{
    /// <summary>Returns when <paramref name="name"/> has succeeded.</summary>
    /// <exception cref="InvalidOperationException">It failed; what it said is on the console.</exception>
    public static async Task RunAsync(string folder, string name, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { WorkingDirectory = folder })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{name} {string.Join(' ', arguments)} ended with {process.ExitCode} in {folder}.");
        }
    }
}
