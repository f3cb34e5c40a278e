using System.Text.Json;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Finds the pictures and files that a client has sent along.</summary>
internal static class ClientFiles
{
    /// <summary>How many of one message are kept.</summary>
    public const int MostOfOneMessage = 20;

    private const int LongestName = 260;
    private const string CardPrefix = "application/vnd.microsoft.card.";
    private const string TeamsCardPrefix = "application/vnd.microsoft.teams.card.";
    private const string HtmlTwin = "text/html";

    /// <summary>The files of a message that can be opened at an address; of other activities none.</summary>
    public static IReadOnlyList<ClientFile> Of(Activity activity) =>
        activity.Type != ActivityTypes.Message || activity.Attachments is null
            ? []
            : [.. activity.Attachments.Select(Read).OfType<ClientFile>().Take(MostOfOneMessage)];

    private static ClientFile? Read(JsonElement attachment)
    {
        var type = attachment.StringOf("contentType") ?? "";
        // Teams sends the text once more as HTML; cards are what the bot itself has shown.
        if (type == HtmlTwin || type.StartsWith(CardPrefix, StringComparison.Ordinal) || type.StartsWith(TeamsCardPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        var name = attachment.StringOf("name");
        return attachment.StringOf("contentUrl") is { } address && IsWebAddress(address)
            ? new(Short(type), name is null ? null : Short(name), address)
            : null;
    }

    /// <summary>The artist will open it: nothing but what a picture or a download can be behind.</summary>
    private static bool IsWebAddress(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length <= LongestName ? text : text[..LongestName];
}
