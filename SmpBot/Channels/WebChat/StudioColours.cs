using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace SmpBot.Channels.WebChat;

/// <summary>The studio's colours on the chat page. Configuration section <c>Studio:Colours</c>.</summary>
internal sealed class StudioColours
{
    public const string Section = "Studio:Colours";

    private const string Hex = @"^#[0-9a-fA-F]{6}\z";

    /// <summary>True for a colour as it is written here.</summary>
    public static bool IsColour(string text) => Regex.IsMatch(text, Hex);

    /// <summary>Buttons and the client's own messages, on a light page.</summary>
    [Required, RegularExpression(Hex, ErrorMessage = "Studio:Colours:Accent must be a colour such as #1f6f6b.")]
    public string Accent { get; set; } = "#1f6f6b";

    /// <summary>The same on a dark page; without it, a lighter accent.</summary>
    [RegularExpression(Hex, ErrorMessage = "Studio:Colours:AccentDark must be a colour such as #7cc4bf.")]
    public string? AccentDark { get; set; }
}
