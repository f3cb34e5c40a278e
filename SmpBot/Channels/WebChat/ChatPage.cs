using System.Reflection;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.WebChat;

/// <summary>The page at <c>/</c>, in the studio's name and colours.</summary>
internal sealed class ChatPage(IWebHostEnvironment environment, IOptions<StudioOptions> studio, IOptions<StudioColours> colours)
{
    private readonly string _chat = Fill("chat.html", studio.Value, colours.Value);
    private readonly string _missing = Fill("missing.html", studio.Value, colours.Value);

    public IResult Get(HttpContext context)
    {
        PageHeaders.Set(context);
        var hasWebChat = environment.WebRootFileProvider.GetFileInfo("webchat/webchat.js").Exists;
        return Results.Text(hasWebChat ? _chat : _missing, "text/html; charset=utf-8");
    }

    private static string Fill(string template, StudioOptions studio, StudioColours colours)
    {
        var accent = Colour.Parse(colours.Accent);
        var dark = colours.AccentDark is null ? accent.Lighter() : Colour.Parse(colours.AccentDark);
        var values = new Dictionary<string, string>
        {
            ["name"] = studio.Name,
            ["artist"] = studio.ArtistName,
            ["locale"] = studio.Locale,
            ["accent"] = accent.ToString(),
            ["accent-text"] = accent.TextOn().ToString(),
            ["accent-dark"] = dark.ToString(),
            ["accent-dark-text"] = dark.TextOn().ToString(),
        };
        return values.Aggregate(Read(template), (page, value) => page.Replace($"{{{{{value.Key}}}}}", HtmlEncoder.Default.Encode(value.Value)));
    }

    private static string Read(string template)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Pages/{template}")!);
        return reader.ReadToEnd();
    }
}
