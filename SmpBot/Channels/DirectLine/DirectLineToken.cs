using System.Security.Cryptography;

namespace SmpBot.Channels.DirectLine;

/// <summary>What a token says: this user, in this conversation, and nothing else.</summary>
internal sealed record DirectLineToken(string Conversation, string User)
{
    /// <summary>Clients take only ids that begin like this for ids that a server has given.</summary>
    public const string UserPrefix = "dl_";

    /// <summary>A new conversation of <paramref name="user"/>, or of somebody nobody knows.</summary>
    public static DirectLineToken New(string? user = null) => new(RandomId(), user ?? UserPrefix + RandomId());

    private static string RandomId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
