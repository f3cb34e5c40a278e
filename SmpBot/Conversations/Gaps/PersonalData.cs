using System.Globalization;
using System.Text;

namespace SmpBot.Conversations.Gaps;

/// <summary>
/// Takes out of a message what says whose it is: names, addresses, numbers, links. It knows no person, only forms, and
/// removes where it is in doubt; the words about the scalp stay.
/// </summary>
internal static class PersonalData
{
    /// <summary>The longest text that is kept.</summary>
    public const int LongestText = 300;

    // Far more than is kept, so that nothing is cut in the middle before it was recognised.
    private const int LongestRead = 2_000;

    /// <summary>The text without personal data, on one line, fit for printing.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="artist">The artist's name, which says which studio it was.</param>
    public static string Remove(string text, string artist) =>
        Cut(PeoplesNames.Remove(ContactData.Remove(Cut(OneLine(text), LongestRead)), artist), LongestText);

    // Control characters could drive the terminal that prints the log; invisible ones could hide a number from us.
    private static string OneLine(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, LongestRead));
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length > LongestRead)
            {
                break;
            }

            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    if (kept.Length > 0 && kept[^1] != ' ')
                    {
                        kept.Append(' ');
                    }

                    break;
                case UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    break;
                default:
                    kept.Append(rune);
                    break;
            }
        }

        return kept.ToString().TrimEnd();
    }

    // Between two words where there is a gap, else between two characters.
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest - 1);
        end = end > longest / 2 ? end : longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…";
    }
}
