using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>
/// Finds the red flag that is told in pieces: "I hit my head", "been sick twice", "and the lights are so bright". No
/// piece says it; the last few together do.
/// </summary>
internal sealed class AlarmInPieces(MessageReader reader)
{
    private const int MostPieces = 2;
    private const int LongestPiece = 300;

    /// <summary>What was <paramref name="said"/>, with the alarm of it and the client's last messages where they only raise one together.</summary>
    internal Utterance Together(Conversation before, Turn turn, Utterance said)
    {
        if (said.Alarm is not null || before.Alarm is not null)
        {
            return said;
        }

        var pieces = before.Recent.Where(line => line.By == "client").TakeLast(MostPieces).Select(line => line.Text).ToList();
        for (var count = 1; count <= pieces.Count; count++)
        {
            var last = pieces.TakeLast(count).ToList();
            if (last.Exists(piece => piece.Length > LongestPiece))
            {
                return said;
            }

            if (reader.ReadAlarm(string.Join(". ", [.. last, turn.Text])) is { } alarm && last.TrueForAll(piece => IsPiece(piece, turn)))
            {
                return said with { Alarm = alarm };
            }
        }

        return said;
    }

    // What raised an alarm by itself has had its answer, and may be settled since; what tells the session is no sign.
    private bool IsPiece(string text, Turn turn) =>
        reader.Read(text, new(turn.Today, turn.Locale)) is { Alarm: null, Finality: SessionFinality.Unknown } read && !read.Dates.Any(d => d.Role == DateRole.Treatment);
}
