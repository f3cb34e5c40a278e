using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Tests.Support;

/// <summary>The built-in guide and the product's own dialogue, made once for all tests: both are immutable.</summary>
internal static class TheGuide
{
    private static readonly Lazy<Guide> Guides = new(Guide.Load);
    private static readonly Lazy<Dialogue> Dialogues = new(Create);

    public static Guide Loaded => Guides.Value;

    public static Dialogue Dialogue => Dialogues.Value;

    private static Dialogue Create()
    {
        var studio = new StudioVoice("Dana", "GB");
        return new(Loaded, new MessageReader(Loaded), new AnswerWriter(Loaded, studio), studio);
    }
}
