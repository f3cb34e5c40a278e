using System.Collections.Frozen;

namespace SmpBot.Channels.Sms;

/// <summary>Words that mean something by themselves on SMS: the carriers' own and MORE.</summary>
internal enum SmsKeyword
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>No more messages.</summary>
    Stop,

    /// <summary>Messages again.</summary>
    Start,

    /// <summary>Messages again where there are none, otherwise just a word.</summary>
    Yes,

    /// <summary>Who is this, and how does one end it.</summary>
    Help,

    /// <summary>The rest of the last answer.</summary>
    More,
}

internal static class SmsKeywords
{
    /// <summary>The words that Twilio and the carriers know, and the commonest ways to say the first one in more words.</summary>
    private static readonly FrozenDictionary<string, SmsKeyword> Words = new (SmsKeyword Keyword, string[] Words)[]
    {
        (SmsKeyword.Stop, ["stop", "stopall", "stop all", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "opt out", "opt-out", "stop texting me", "stop texting", "stop messaging me", "unsubscribe me"]),
        (SmsKeyword.Start, ["start", "unstop"]),
        (SmsKeyword.Yes, ["yes"]),
        (SmsKeyword.Help, ["help", "info"]),
        (SmsKeyword.More, ["more"]),
    }.SelectMany(entry => entry.Words.Select(word => KeyValuePair.Create(word, entry.Keyword))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keyword that the whole message is, in any case and with any full stop behind it.</summary>
    public static SmsKeyword Of(string text) => Words.GetValueOrDefault(SmsNumber.Bare(text));
}
