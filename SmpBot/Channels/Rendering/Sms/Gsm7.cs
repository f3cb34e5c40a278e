using System.Globalization;
using System.Text;

namespace SmpBot.Channels.Rendering.Sms;

/// <summary>
/// The alphabet of SMS, GSM 03.38 (3GPP TS 23.038, section 6.2.1). One character outside of it makes the whole message
/// UCS-2, in which a segment has less than half the room.
/// </summary>
internal static class Gsm7
{
    private const string Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private const string Extension = "\f^{}\\[~]|€";

    /// <summary>How many septets a character takes, 1 or 2; 0 where the alphabet does not have it.</summary>
    public static int Septets(char c) => Basic.Contains(c) ? 1 : Extension.Contains(c) ? 2 : 0;

    /// <summary>True where a message with these words stays in the alphabet.</summary>
    public static bool Holds(string text) => text.All(c => Septets(c) > 0);

    /// <summary>The text with what the alphabet lacks put in its nearest likeness; emoji are left out. Letters of other scripts stay as they are.</summary>
    public static string Nearest(string text)
    {
        if (Holds(text))
        {
            return text;
        }

        var nearest = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            nearest.Append(Nearest(rune));
        }

        return nearest.ToString();
    }

    private static string Nearest(Rune rune)
    {
        var one = rune.ToString();
        return Holds(one) ? one
            : GsmLikenesses.All.TryGetValue(rune, out var likeness) ? likeness
            : IsDecoration(rune) ? ""
            : one;
    }

    /// <summary>Marks over letters, emoji with their skin tones, and what cannot be seen.</summary>
    private static bool IsDecoration(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.EnclosingMark;
}
