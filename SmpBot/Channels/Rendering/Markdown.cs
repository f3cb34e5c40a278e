using System.Text;
using System.Text.RegularExpressions;

namespace SmpBot.Channels.Rendering;

/// <summary>Plain text as Markdown that reads the same, with its links to open.</summary>
internal static partial class Markdown
{
    public static bool HasLink(string text) => Link().IsMatch(text);

    /// <summary>Nothing in <paramref name="text"/> but a web address means anything to Markdown afterwards.</summary>
    public static string Of(string text)
    {
        var written = new StringBuilder();
        var from = 0;
        foreach (Match link in Link().Matches(text))
        {
            written.Append(Escape(text[from..link.Index])).Append('<').Append(link.Value).Append('>');
            from = link.Index + link.Length;
        }

        return written.Append(Escape(text[from..])).ToString();
    }

    private static string Escape(string text) => LineEnd().Replace(LineStart().Replace(Special().Replace(text, @"\$0"), @"\$0"), "\\\n");

    /// <summary>A full stop or bracket after an address belongs to the sentence.</summary>
    [GeneratedRegex(@"https?://[^\s<>""]*[^\s<>"".,;:!?)\]']")]
    private static partial Regex Link();

    [GeneratedRegex(@"[\\`*_\[\]<>&~|]")]
    private static partial Regex Special();

    /// <summary>What would begin a heading, a list or a rule.</summary>
    [GeneratedRegex(@"(?<=^ {0,3})[#+=-](?=\s|[#=-]|$)|(?<=^ {0,3}\d{1,9})[.)](?=\s|$)", RegexOptions.Multiline)]
    private static partial Regex LineStart();

    /// <summary>A line that ends within a paragraph.</summary>
    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex LineEnd();
}
