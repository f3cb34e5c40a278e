using System.CommandLine;
using System.Globalization;
using SmpBot.Conversations.Gaps;

namespace SmpBot.Commands.Gaps;

/// <summary><c>gaps [--data FOLDER] [--since DATE] [--top N]</c>: what the bot could not settle by itself, grouped by similarity.</summary>
internal static class GapsCommand
{
    private const int Usually = 20;

    internal static Command Create()
    {
        var data = new Option<string?>("--data") { Description = "The server's data folder; without it, that of the configuration. The server may be running." };
        var since = new Option<DateOnly?>("--since") { Description = "Only what is from that date or later, as 2026-10-01.", CustomParser = TypedDate.Read };
        var top = new Option<int>("--top") { Description = "How many groups to print.", DefaultValueFactory = _ => Usually };
        top.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1))
            {
                result.AddError($"'{typed}' is no number of groups. Write a whole number from 1, for example 20.");
            }
        });
        var command = new Command("gaps", "Prints what was not understood, not covered or left to the artist, the commonest first.") { data, since, top };
        command.SetAction((parsed, _) => PrintAsync(parsed.GetValue(data), parsed.GetValue(since), parsed.GetValue(top)));
        return command;
    }

    private static async Task<int> PrintAsync(string? folder, DateOnly? since, int top)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder {folder}.");
            return 2;
        }

        try
        {
            await using var server = Server.BuildStorage(folder is null ? [] : [$"--Storage:Folder={Path.GetFullPath(folder)}"]);
            GapReport.Write(Console.Out, server.Services.GetRequiredService<IGapLog>().Read(since), since, top);
            return 0;
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 2;
        }
    }
}
