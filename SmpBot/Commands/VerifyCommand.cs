using System.CommandLine;
using SmpBot.Knowledge.Guide;

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
            var report = GuideVerifier.Verify(parsed.GetValue(folder));
            foreach (var line in report.Lines)
            {
                Console.WriteLine(line);
            }

            return report.Passed ? 0 : 1;
        });
        return command;
    }
}
