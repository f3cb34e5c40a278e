using System.Diagnostics;

namespace SmpBot.Benchmarks.Load;

/// <summary>A bot that can be started.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Start">How to start it on a port of this machine, with a folder for what it keeps.</param>
internal sealed record BotProgram(string Name, Func<int, string, ProcessStartInfo> Start);

/// <summary>The two bots, made ready to start.</summary>
internal static class Bots
{
    /// <summary>SmpBot as <c>dotnet publish -c Release</c> leaves it. Only its limits are lifted.</summary>
    public static async Task<BotProgram> SmpBotAsync()
    {
        var published = Directory.CreateDirectory(Path.Combine(Sources.Benchmarks, "obj", "released")).FullName;
        await Tool.RunAsync(Sources.Root, "dotnet", "publish", "SmpBot", "-c", "Release", "-v", "quiet", "-o", published);
        return new("SmpBot", (port, folder) => new(
            "dotnet",
            [
                Path.Combine(published, "SmpBot.dll"), "--environment=Development", $"--urls=http://127.0.0.1:{port}",
                $"--Storage:Folder={folder}", "--Limits:Burst=1000000", "--Limits:MessagesPerMinute=1000000",
            ])
        {
            WorkingDirectory = published,
        });
    }

    /// <summary>The echo bot of npm's <c>botbuilder</c>; its packages are fetched on first use.</summary>
    public static async Task<BotProgram> EchoBotAsync()
    {
        var folder = Path.Combine(Sources.Benchmarks, "echobot");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            await Tool.RunAsync(folder, "npm", "ci", "--no-audit", "--no-fund", "--silent");
        }

        return new("EchoBot", (port, _) =>
        {
            var start = new ProcessStartInfo("node", ["--no-deprecation", "index.js", $"{port}"]) { WorkingDirectory = folder };
            start.Environment["NODE_ENV"] = "production";
            return start;
        });
    }
}
