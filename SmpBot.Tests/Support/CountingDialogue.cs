using System.Globalization;
using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.Support;

/// <summary>A dialogue that understands nothing but a few words, so that the channels can be tested without the guide.</summary>
internal sealed class CountingDialogue : IDialogue
{
    public const string Greeting = "Hello. I answer aftercare questions, and I am not a doctor.";

    public TurnResult Take(Conversation conversation, Turn turn)
    {
        if (turn.Kind == TurnKind.Joined)
        {
            return new(conversation, [new(Greeting, [], ["Can I wear a cap?", "What is normal today?"])], []);
        }

        var words = turn.Text.Split(' ');
        switch (words[0])
        {
            case "throw":
                throw new InvalidOperationException("as asked");
            case "treated":
                var treatment = new Treatment(DateOnly.Parse(words[1], CultureInfo.InvariantCulture));
                conversation = conversation with { Treatment = treatment };
                break;
        }

        TranscriptLine line = new("client", turn.Text);
        conversation = conversation with { Recent = [.. conversation.Recent, line] };
        var answer = new AftercareAnswer
        {
            Topic = "headwear",
            Verdict = Verdict.Yes,
            Escalation = Escalation.None,
            OnDate = turn.Today,
            Day = conversation.Treatment?.DayOn(turn.Today),
        };
        var reply = new Reply($"Turn {conversation.Recent.Count}: {turn.Text}", [answer], [], ShowsTimeline: words[0] == "timeline");
        Ticket[] tickets = words[0] == "ticket" ? [new("ointment", Escalation.Artist, 5, "days-4-7", [line])] : [];
        return new(conversation, [reply], tickets);
    }
}
