using System.Text.RegularExpressions;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>
/// The addresses of uploaded files. The log keeps only a file's name; whoever reads the log gets an address that is good
/// for them and for a while, since a picture in a page cannot send a token along.
/// </summary>
internal sealed partial class UploadLinks(DirectLineTokens tokens)
{
    private const string Scheme = "upload:";
    private const string Marker = $"\"contentUrl\":\"{Scheme}";

    /// <summary>How the log names a file.</summary>
    public static string Closed(string file) => Scheme + file;

    /// <summary>The JSON of lines, with addresses under <paramref name="root"/> that a reader of the conversation can open.</summary>
    public string Open(string json, string conversation, string root)
    {
        if (!json.Contains(Marker, StringComparison.Ordinal))
        {
            return json;
        }

        var ticket = tokens.IssueForFiles(conversation);
        return Named().Replace(json, found => $"\"contentUrl\":\"{root}/conversations/{conversation}/files/{found.Groups[1].Value}?t={ticket}\"");
    }

    [GeneratedRegex(@"""contentUrl"":""upload:([0-9a-f]{32}\.[a-z]{3,4})""")]
    private static partial Regex Named();
}
