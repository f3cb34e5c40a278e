using System.Globalization;
using System.Text.RegularExpressions;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>An SMS or MMS as Twilio's webhook brings it.</summary>
/// <param name="Sid">Twilio's id of it.</param>
/// <param name="From">The client's telephone number.</param>
/// <param name="Text">What was typed; empty for a bare picture.</param>
/// <param name="Country">ISO 3166 code of the number's country, which decides how its people write dates; or null.</param>
/// <param name="FileCount">How many pictures and files it says that it brings.</param>
/// <param name="Files">Those that lie with Twilio.</param>
/// <param name="Keyword">The keyword that Twilio has answered itself, or null.</param>
internal sealed partial record TwilioMessage(
    string Sid, string From, string Text, string? Country, int FileCount, IReadOnlyList<ClientFile> Files, SmsKeyword? Keyword)
{
    private const int LongestSid = 100;
    private const int LongestType = 260;
    private static readonly string[] SidNames = ["MessageSid", "SmsMessageSid", "SmsSid"];

    /// <summary>The message, or null where the form only says what became of one of ours.</summary>
    public static TwilioMessage? Read(IFormCollection form, TwilioOptions options)
    {
        if (Field(form, "SmsStatus") is { Length: > 0 } status && status != "received")
        {
            return null;
        }

        var sid = SidNames.Select(name => Field(form, name)).FirstOrDefault(one => one.Length > 0);
        if (sid is null or { Length: > LongestSid })
        {
            throw RequestRefused.BadRequest("The form has no MessageSid; every message has one.");
        }

        var from = Field(form, "From");
        if (!Number().IsMatch(from) || from == options.From)
        {
            throw RequestRefused.BadRequest("From is no telephone number that can be answered, such as +441632960961.");
        }

        var count = int.TryParse(Field(form, "NumMedia"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var country = Field(form, "FromCountry");
        return new(
            sid, from, Field(form, "Body"), CountryCode().IsMatch(country) ? country : null, count, Media(form, count, options), Answered(Field(form, "OptOutType")));
    }

    private static IReadOnlyList<ClientFile> Media(IFormCollection form, int count, TwilioOptions options) =>
    [
        .. Enumerable.Range(0, Math.Min(count, ClientFiles.MostOfOneMessage))
            .Select(n => (Address: Field(form, $"MediaUrl{n}"), Type: Field(form, $"MediaContentType{n}")))
            .Where(media => TwilioHosts.Holds(media.Address, options) && media.Type.Length <= LongestType)
            .Select(media => new ClientFile(media.Type, null, media.Address)),
    ];

    private static SmsKeyword? Answered(string optOutType) => optOutType.ToUpperInvariant() switch
    {
        "STOP" => SmsKeyword.Stop,
        "START" => SmsKeyword.Start,
        "HELP" => SmsKeyword.Help,
        _ => null,
    };

    private static string Field(IFormCollection form, string name) => form[name].ToString();

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"^\+[1-9]\d{5,14}$")]
    private static partial Regex Number();
}
