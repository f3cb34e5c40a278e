using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Rendering;

/// <summary>A channel of which nothing is known but that it shows words: choices and timeline are said.</summary>
internal sealed class PlainLook : IChannelLook
{
    public IReadOnlyList<string> Channels => [];

    public bool ShowsTyping => false;

    public Activity Show(Activity message, Shown shown) => message with
    {
        Text = string.Join("\n\n", Parts(shown)),
        TextFormat = "plain",
    };

    private static IEnumerable<string> Parts(Shown shown)
    {
        yield return shown.Reply.Text;
        if (shown.Timeline is { } timeline)
        {
            yield return timeline.InWords();
        }

        if (shown.Reply.Choices is { Count: > 0 } choices)
        {
            yield return "You can say:\n" + string.Join('\n', choices.Select(choice => $"- {choice}"));
        }
    }
}
