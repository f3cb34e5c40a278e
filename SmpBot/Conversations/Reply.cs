using SmpBot.Knowledge.Answering;

namespace SmpBot.Conversations;

/// <summary>One message of the bot, free of any channel's protocol.</summary>
/// <param name="Text">Plain text; paragraphs are separated by an empty line.</param>
/// <param name="Answers">The structured answers that the text gives.</param>
/// <param name="Choices">Texts that the client can tap to say; empty for none.</param>
/// <param name="ExpectsInput">True where the reply is a question back.</param>
/// <param name="ShowsTimeline">True where the channel should show the healing timeline of the conversation's treatment with this reply.</param>
public sealed record Reply(
    string Text,
    IReadOnlyList<AftercareAnswer> Answers,
    IReadOnlyList<string> Choices,
    bool ExpectsInput = false,
    bool ShowsTimeline = false)
{
    /// <summary>The parts of <see cref="Text"/> that a red flag calls for: a channel that cannot show all at once shows them first.</summary>
    public IReadOnlyList<string> Urgent { get; init; } = [];
}
