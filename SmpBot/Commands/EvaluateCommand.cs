using System.CommandLine;
using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Commands;

/// <summary><c>evaluate FILE… [--url BASE]</c>: scores conversation cases in process or against a running bot; <c>evaluate --corpus FOLDER</c>: the classifier on public corpora.</summary>
internal static class EvaluateCommand
{
    internal static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "Files of conversation cases, one JSON object a line.", Arity = ArgumentArity.ZeroOrMore };
        var corpus = new Option<string?>("--corpus") { Description = "Folder of labelled corpora; measures the text classifier on them instead of scoring cases." };
        var url = new Option<Uri?>("--url") { Description = "Base address of a running bot, such as http://127.0.0.1:3978; without it, in process.", CustomParser = Address };
        var quiet = new Option<bool>("--quiet") { Description = "Prints the figures without the wrong cases." };
        var min = Share("--min", "Least share of the cases of kinds A to C that are wholly right.", 0);
        var minTurns = Share("--min-turns", "Least share of the labelled turns of kind D that are right.", 0);
        var minCaught = Share("--min-caught", "Least share of the red flags of kind E1 that are caught.", 0);
        var maxAlarmed = Share("--max-alarmed", "Greatest share of the harmless turns of kind E2 that raise an alarm.", 1);
        var command = new Command("evaluate", "Scores conversation cases and prints what went wrong.")
        {
            files, corpus, url, quiet, min, minTurns, minCaught, maxAlarmed,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(files) is { Length: > 0 } == (parsed.GetValue(corpus) is not null))
            {
                parsed.AddError("Name either files of cases, or a folder of corpora with --corpus.");
            }
        });
        command.SetAction(async (parsed, _) =>
        {
            try
            {
                if (parsed.GetValue(corpus) is { } folder)
                {
                    CorpusReport.Write(Console.Out, Corpus.ReadFolder(folder));
                    return 0;
                }

                var cases = parsed.GetValue(files)!.SelectMany(ConversationCase.ReadFile).ToList();
                var outcomes = await RunAsync(cases, parsed.GetValue(url));
                EvaluationReport.Write(Console.Out, outcomes, parsed.GetValue(quiet));
                var kinds = outcomes.ToLookup(o => Kind(o.Case));
                Scoreboard Of(params string[] names) => Scoreboard.Of([.. names.SelectMany(n => kinds[n])]);
                var good = Of("A", "B", "C").CaseShare >= parsed.GetValue(min)
                    && Of("D").TurnShare >= parsed.GetValue(minTurns)
                    && Of("E1").CaughtShare >= parsed.GetValue(minCaught)
                    && Of("E2").AlarmedShare <= parsed.GetValue(maxAlarmed);
                return good ? 0 : 1;
            }
            catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException or HttpRequestException)
            {
                Console.Error.WriteLine(fault.Message);
                return 2;
            }
        });
        return command;
    }

    internal static string Kind(ConversationCase @case) => @case.Id.Split('-')[0];

    private static async Task<List<CaseOutcome>> RunAsync(List<ConversationCase> cases, Uri? url)
    {
        using var http = url is null ? null : new HttpClient { BaseAddress = url, Timeout = TimeSpan.FromSeconds(30) };
        var dialogue = http is null ? Engine.Create() : null;
        var outcomes = new List<CaseOutcome>();
        foreach (var one in cases)
        {
            outcomes.Add(await CaseRunner.RunAsync(one, http is null ? new InProcessChat(dialogue!) : new HttpChat(http)));
        }

        return outcomes;
    }

    private static Uri? Address(System.CommandLine.Parsing.ArgumentResult result)
    {
        var typed = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
        {
            return address;
        }

        result.AddError($"'{typed}' is not an address. Write it like http://127.0.0.1:3978.");
        return null;
    }

    private static Option<double> Share(string name, string description, double otherwise) =>
        new(name) { Description = $"{description} Exit code 1 otherwise.", DefaultValueFactory = _ => otherwise };
}
