using System.Net;
using System.Text.RegularExpressions;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Teams;

/// <summary>The <c>&lt;at&gt;</c> marks in a message's text, of which the entities say whom they mean.</summary>
internal static partial class Mentions
{
    private const string Mention = "mention";

    /// <summary>True where the bot is mentioned.</summary>
    public static bool MeanBot(Activity activity) => OfBot(activity).Any();

    /// <summary>The text without the bot's own mentions; of other people's the name stays.</summary>
    public static string Remove(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mark in OfBot(activity).Where(mark => mark.Length > 0))
        {
            text = text.Replace(mark, " ", StringComparison.OrdinalIgnoreCase);
        }

        text = WebUtility.HtmlDecode(Marks().Replace(text, "")).Replace('\u00A0', ' ');
        return Gaps().Replace(text, " ").Trim();
    }

    private static IEnumerable<string> OfBot(Activity activity) =>
        from entity in activity.Entities ?? []
        where entity.StringOf("type") == Mention
        let mentioned = entity.Member("mentioned")
        where mentioned.StringOf("id") is { Length: > 0 } id && id == activity.Recipient?.Id
        select entity.StringOf("text") ?? $"<at>{mentioned.StringOf("name")}</at>";

    [GeneratedRegex("</?at(?: [^>]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex("[ \t]{2,}")]
    private static partial Regex Gaps();
}
