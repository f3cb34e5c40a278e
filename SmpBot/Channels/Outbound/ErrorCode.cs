namespace SmpBot.Channels.Outbound;

/// <summary>Codes of the far side's errors, as far as they are fit for a log.</summary>
internal static class ErrorCode
{
    private const int Longest = 64;

    /// <summary>The code, or null where it is none: a sentence may quote what was sent.</summary>
    public static string? Plain(string? code) =>
        code is { Length: > 0 and <= Longest } && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.') ? code : null;
}
