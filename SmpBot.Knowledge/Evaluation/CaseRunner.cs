namespace SmpBot.Knowledge.Evaluation;

/// <summary>A bot that a case can talk to: one conversation.</summary>
public interface ICaseChat
{
    /// <summary>Says something and gives the reply.</summary>
    Task<CaseReply> SayAsync(string text, DateTimeOffset now, string locale);
}

/// <summary>One turn whose expectation did not hold.</summary>
/// <param name="Turn">Index of the turn; -1 where the conversation broke off.</param>
/// <param name="Said">What the client typed.</param>
/// <param name="WrongKeys">The keys that did not hold.</param>
/// <param name="Reply">What came back, or null.</param>
public sealed record WrongTurn(int Turn, string Said, IReadOnlyList<string> WrongKeys, CaseReply? Reply);

/// <summary>How a case went.</summary>
/// <param name="Case">The case.</param>
/// <param name="Wrong">Its wrong turns; empty where it is wholly right.</param>
/// <param name="Replies">The reply to each turn that was reached.</param>
public sealed record CaseOutcome(ConversationCase Case, IReadOnlyList<WrongTurn> Wrong, IReadOnlyList<CaseReply> Replies);

/// <summary>Plays cases against a bot.</summary>
public static class CaseRunner
{
    /// <summary>Plays one case from its set-up to its last turn.</summary>
    public static async Task<CaseOutcome> RunAsync(ConversationCase @case, ICaseChat chat)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(chat);
        foreach (var line in SetUp(@case.Setup))
        {
            await chat.SayAsync(line, @case.LocalNow, @case.Locale);
        }

        var wrong = new List<WrongTurn>();
        var replies = new List<CaseReply>();
        for (var i = 0; i < @case.Turns.Count; i++)
        {
            var turn = @case.Turns[i];
            var reply = await chat.SayAsync(turn.User, turn.Now ?? @case.LocalNow, @case.Locale);
            replies.Add(reply);
            if (turn.Expect is { } expect && CaseScorer.Wrong(expect, reply) is { Count: > 0 } keys)
            {
                wrong.Add(new(i, turn.User, keys, reply));
            }
        }

        return new(@case, wrong, replies);
    }

    private static IEnumerable<string> SetUp(CaseSetup? setup)
    {
        if (setup?.Treated is not { } treated)
        {
            yield break;
        }

        yield return $"My treatment was on {treated:d MMMM yyyy}.";
        if (setup.Final is { } final)
        {
            yield return final ? "That was my final session." : "That was not my final session, I have more to come.";
        }
    }
}
