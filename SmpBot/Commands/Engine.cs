using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Commands;

/// <summary>The dialogue put together without a server, for the commands.</summary>
internal static class Engine
{
    /// <exception cref="GuideException">The content has flaws.</exception>
    internal static Dialogue Create()
    {
        var guide = Guide.Load();
        var studio = new StudioVoice(Country: "GB");
        return new(guide, new MessageReader(guide), new AnswerWriter(guide, studio), studio);
    }
}
