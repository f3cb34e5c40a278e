using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>A slip in the account's settings stops the start. A missing auth token does not: it closes the door.</summary>
internal sealed partial class TwilioRules : IValidateOptions<TwilioOptions>
{
    public ValidateOptionsResult Validate(string? name, TwilioOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(TwilioOptions options)
    {
        if (!SafeAddress.Holds(options.ApiBase))
        {
            yield return "Twilio:ApiBase must be an https address; plain http is allowed on this machine only.";
        }

        if (Given(options.PublicUrl) && !SafeAddress.Holds(options.PublicUrl))
        {
            yield return "Twilio:PublicUrl must be the https address that Twilio calls, such as https://bot.example/api/sms/twilio.";
        }

        if (!options.IsOpen)
        {
            yield break;
        }

        if (!Account().IsMatch(options.AccountSid ?? ""))
        {
            yield return "Twilio:AccountSid is missing or wrong: it begins with AC and has 34 characters; the Twilio console shows it.";
        }

        if (Given(options.From) == Given(options.MessagingServiceSid))
        {
            yield return "Set Twilio:From or Twilio:MessagingServiceSid, one of them: it says who replies come from.";
        }

        if (Given(options.From) && !Number().IsMatch(options.From!))
        {
            yield return "Twilio:From must be a telephone number with its country, such as +15005550001, or a short code.";
        }

        if (Given(options.MessagingServiceSid) && !Service().IsMatch(options.MessagingServiceSid!))
        {
            yield return "Twilio:MessagingServiceSid is wrong: it begins with MG and has 34 characters.";
        }
    }

    private static bool Given(string? value) => !string.IsNullOrWhiteSpace(value);

    [GeneratedRegex("^AC[0-9A-Za-z]{32}$")]
    private static partial Regex Account();

    [GeneratedRegex("^MG[0-9A-Za-z]{32}$")]
    private static partial Regex Service();

    [GeneratedRegex(@"^(\+\d{5,15}|\d{3,8})$")]
    private static partial Regex Number();
}
