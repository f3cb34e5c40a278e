using System.CommandLine;
using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Commands;

/// <summary><c>ask "text" [--treated DATE] [--final yes|no] [--today DATE] [--locale TAG]</c>: one answer in the terminal.</summary>
internal static class AskCommand
{
    internal static Command Create()
    {
        var text = new Argument<string>("text") { Description = "What the client types." };
        var treated = new Option<DateOnly?>("--treated") { Description = "Date of the most recent treatment, as 2026-11-15.", CustomParser = TypedDate.Read };
        var today = new Option<DateOnly?>("--today") { Description = "The client's date; without it, this machine's.", CustomParser = TypedDate.Read };
        var final = new Option<string?>("--final") { Description = "Whether it was the final session: yes or no." };
        final.AcceptOnlyFromAmong("yes", "no");
        var locale = new Option<string>("--locale") { Description = "The client's locale.", DefaultValueFactory = _ => "en-GB" };
        var command = new Command("ask", "Answers one message in the terminal.") { text, treated, final, today, locale };
        command.SetAction(parsed =>
        {
            var on = parsed.GetValue(today) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
            var conversation = Known(parsed.GetValue(treated), parsed.GetValue(final));
            var result = Engine.Create().Take(conversation, new(TurnKind.Message, parsed.GetValue(text)!, on, parsed.GetValue(locale)));
            foreach (var reply in result.Replies)
            {
                Console.WriteLine(reply.Text);
                if (reply.Choices.Count > 0)
                {
                    Console.WriteLine($"[{string.Join("] [", reply.Choices)}]");
                }
            }

            return 0;
        });
        return command;
    }

    private static Conversation Known(DateOnly? treated, string? final)
    {
        var finality = final switch
        {
            "yes" => SessionFinality.Final,
            "no" => SessionFinality.NotFinal,
            _ => SessionFinality.Unknown,
        };
        return Conversation.New with { Treatment = treated is { } date ? new Treatment(date, finality) : null, Finality = finality };
    }
}
