using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Tests.Support;

/// <summary>The built-in guide and the product's own dialogue, made once for all tests: both are immutable.</summary>
internal static class TheGuide
{
    private static readonly Lazy<Guide> Guides = new(Guide.Load);
    private static readonly Lazy<Dialogue> Dialogues = new(() => DialogueOf(Loaded));

    public static Guide Loaded => Guides.Value;

    public static AnswerWriter Writer { get; } = new(Guide.Load(), new("Dana", "GB"));

    public static Dialogue Dialogue => Dialogues.Value;

    public static Dialogue DialogueOf(Guide guide)
    {
        var studio = new StudioVoice("Dana", "GB");
        return new(guide, new MessageReader(guide), new AnswerWriter(guide, studio), studio);
    }
}
