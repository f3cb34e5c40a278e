using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SmpBot.Channels.DirectLine;
using SmpBot.Conversations;

namespace SmpBot.Channels.WebChat;

/// <summary>The page at <c>/</c>, in the studio's name and colours. The widget shows it in a frame, in the colour and language that its tag asks for.</summary>
internal sealed partial class ChatPage(
    IWebHostEnvironment environment, IOptions<StudioOptions> studio, IOptions<StudioColours> colours, Origins origins)
{
    private readonly string _chat = PageTemplate.Read("chat.html");
    private readonly string _missing = PageTemplate.Read("missing.html");

    public IResult Get(HttpContext context)
    {
        PageHeaders.Set(context, origins);
        var hasWebChat = environment.WebRootFileProvider.GetFileInfo("webchat/webchat.js").Exists;
        return Results.Text(Fill(hasWebChat ? _chat : _missing, context.Request.Query), "text/html; charset=utf-8");
    }

    private string Fill(string template, IQueryCollection wishes)
    {
        var wished = wishes["colour"].ToString();
        var own = StudioColours.IsColour(wished) ? wished : null;
        var accent = Colour.Parse(own ?? colours.Value.Accent);
        var dark = own is null && colours.Value.AccentDark is { } given ? Colour.Parse(given) : accent.Lighter();
        var locale = wishes["locale"].ToString();
        var values = new Dictionary<string, string>
        {
            ["name"] = studio.Value.Name,
            ["artist"] = studio.Value.ArtistName,
            ["locale"] = studio.Value.Locale,
            ["chat-locale"] = LanguageTag().IsMatch(locale) ? locale : "",
            ["framed"] = wishes["frame"] == "1" ? "yes" : "",
            ["accent"] = accent.ToString(),
            ["accent-text"] = accent.TextOn().ToString(),
            ["accent-dark"] = dark.ToString(),
            ["accent-dark-text"] = dark.TextOn().ToString(),
        };
        return values.Aggregate(template, (page, value) => page.Replace($"{{{{{value.Key}}}}}", HtmlEncoder.Default.Encode(value.Value)));
    }

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z")]
    private static partial Regex LanguageTag();
}
