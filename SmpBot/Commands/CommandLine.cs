using System.CommandLine;
using SmpBot.Commands.Gaps;
using SmpBot.Commands.Teams;

namespace SmpBot.Commands;

/// <summary>What <c>dotnet run --project SmpBot</c> can do: serve (the default), ask, verify, evaluate, gaps, teams-package.</summary>
internal static class CommandLine
{
    private static readonly string[] Names = ["ask", "verify", "evaluate", "gaps", "teams-package", "serve", "-h", "--help", "-?", "--version"];

    /// <summary>Runs the command that the arguments name; everything else is configuration for serving.</summary>
    internal static async Task<int> RunAsync(string[] args)
    {
        if (args.Length == 0 || !Names.Contains(args[0], StringComparer.Ordinal))
        {
            return await Server.RunAsync(args);
        }

        var root = new RootCommand(
            "SmpBot answers aftercare questions after scalp micropigmentation. Without a command it serves; "
            + "settings go as --Section:Key=value, for example --Storage:Folder=/var/lib/smpbot.");
        root.Subcommands.Add(ServeCommand());
        root.Subcommands.Add(AskCommand.Create());
        root.Subcommands.Add(VerifyCommand.Create());
        root.Subcommands.Add(EvaluateCommand.Create());
        root.Subcommands.Add(GapsCommand.Create());
        root.Subcommands.Add(TeamsPackageCommand.Create());
        return await root.Parse(args).InvokeAsync();
    }

    private static Command ServeCommand()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "Configuration, such as --Studio:Name=\"Dots & Co\" --urls=http://localhost:4000",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("serve", "Serves the chat page, Direct Line and the Bot Framework endpoint (the default).")
        {
            settings,
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => Server.RunAsync([.. parsed.GetValue(settings) ?? [], .. parsed.UnmatchedTokens]));
        return command;
    }
}
