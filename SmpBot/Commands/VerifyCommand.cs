using System.CommandLine;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Commands;

/// <summary><c>verify</c>: checks the content and prints what every topic says on every day.</summary>
internal static class VerifyCommand
{
    internal static Command Create()
    {
        var folder = new Option<string?>("--studio") { Description = "Folder with a studio's own content, checked together with the built-in content." };
        var command = new Command("verify", "Checks the whole content: every topic, day 1 to 60, final or not, has exactly one verdict.") { folder };
        command.SetAction(parsed =>
        {
            var studio = parsed.GetValue(folder);
            return Passes(GuideVerifier.Verify(studio)) && Passes(WordingVerifier.Verify(Guide.Load(studio))) ? 0 : 1;
        });
        return command;
    }

    private static bool Passes(GuideReport report)
    {
        foreach (var line in report.Lines)
        {
            Console.WriteLine(line);
        }

        return report.Passed;
    }
}
