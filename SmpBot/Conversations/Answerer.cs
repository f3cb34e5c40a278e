using Microsoft.Extensions.Options;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Conversations;

/// <summary>Gets a reply to a turn whatever happens: from the dialogue, or a polite word why there is none.</summary>
public sealed class Answerer(
    IDialogue dialogue, ResumeDesk resume, IOptions<StudioOptions> studio, IOptions<LimitsOptions> limits, ILogger<Answerer> log)
{
    /// <summary>Takes the turn, with <paramref name="notice"/> for what was too much about it. Gives the turn that counts as said, too.</summary>
    public (Turn Turn, TurnResult Result) Answer(Conversation conversation, Turn turn, Notice? notice, ConversationKey key)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var longest = limits.Value.LongestText;
        if (turn.Text.Length > longest)
        {
            (turn, notice) = (turn with { Text = turn.Text[..longest] }, notice is Notice.TooFast ? notice : Notice.TextTooLong);
        }

        if (notice is not { } told)
        {
            return (turn, Ask(conversation, turn, key));
        }

        if (told is Notice.PictureKept && string.IsNullOrWhiteSpace(turn.Text))
        {
            return (turn with { Text = BarePicture.Said }, BarePicture.Take(conversation, studio.Value));
        }

        var word = Notices.For(told, studio.Value, limits.Value);
        if (Notices.LeavesUnread(told) || string.IsNullOrWhiteSpace(turn.Text))
        {
            return (turn, new(conversation, [word], []));
        }

        var result = Ask(conversation, turn, key);
        return (turn, result with { Replies = [word, .. result.Replies] });
    }

    private TurnResult Ask(Conversation conversation, Turn turn, ConversationKey key)
    {
        try
        {
            return resume.Take(dialogue, conversation, turn, key);
        }
#pragma warning disable CA1031 // A fault of ours must not leave a worried person without a word.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.TurnFailed(fault, key.Channel);
            return new(conversation, [Apology.From(studio.Value)], []);
        }
    }
}
