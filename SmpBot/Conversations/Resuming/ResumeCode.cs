using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SmpBot.Conversations.Resuming;

/// <summary>
/// The code that takes a chat to another device: two halves of four, each with a letter and a digit, such as <c>K7QM-4XTP</c>.
/// No vowels, so that no word is ever one; none of the signs that people mix up.
/// </summary>
internal static partial class ResumeCode
{
    private const string Letters = "CDFHJKMNPQRTVWXY";
    private const string Digits = "34679";
    private const int Half = 4;

    /// <summary>A new code, as it is shown.</summary>
    public static string New() => $"{NewHalf()}-{NewHalf()}";

    /// <summary>What looks like a code in <paramref name="text"/>, and the words beside it; null where nothing does.</summary>
    public static (string Code, string Beside)? Find(string text)
    {
        foreach (Match match in Shape().Matches(text))
        {
            var (first, between, second) = (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value);
            // With a space between them two words could look like it, "12th 13th": then every sign must be one of ours.
            if (IsHalf(first) && IsHalf(second) && (between != " " || (first + second).All(IsOurs)))
            {
                return ($"{first}-{second}".ToUpperInvariant(), text.Remove(match.Index, match.Length));
            }
        }

        return null;
    }

    /// <summary>The only form in which a code is kept. Looking it up tells nothing about a code that is nearly right.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    private static string NewHalf()
    {
        while (true)
        {
            var half = RandomNumberGenerator.GetString(Letters + Digits, Half);
            if (IsHalf(half))
            {
                return half;
            }
        }
    }

    private static bool IsOurs(char sign) => (Letters + Digits).Contains(char.ToUpperInvariant(sign), StringComparison.Ordinal);

    private static bool IsHalf(string text) => text.Any(char.IsAsciiLetter) && text.Any(char.IsAsciiDigit);

    [GeneratedRegex("(?<![A-Za-z0-9])([A-Za-z0-9]{4})([- ]?)([A-Za-z0-9]{4})(?![A-Za-z0-9])")]
    private static partial Regex Shape();
}
