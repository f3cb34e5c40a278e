using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace SmpBot.Tests.Support;

/// <summary>Brings messages to the bot as Twilio does, with a signature that is put together here and not by the product.</summary>
internal static class TwilioWebhook
{
    public const string Path = "/api/sms/twilio";
    public const string Client = "+15005550006";
    private static int _sids;

    public static string NewSid() => $"SM{Interlocked.Increment(ref _sids):d32}";

    /// <summary>The form of a text message, with what else it is to hold.</summary>
    public static Dictionary<string, string> Form(string text, string? sid = null, string from = Client, params (string Name, string Value)[] more)
    {
        sid ??= NewSid();
        var form = new Dictionary<string, string>
        {
            ["ToCountry"] = "US", ["ToState"] = "", ["SmsMessageSid"] = sid, ["NumMedia"] = "0", ["ToCity"] = "", ["SmsSid"] = sid,
            ["SmsStatus"] = "received", ["Body"] = text, ["FromCountry"] = "US", ["To"] = TwilioPeer.OurNumber, ["NumSegments"] = "1",
            ["MessageSid"] = sid, ["AccountSid"] = TwilioPeer.AccountSid, ["From"] = from, ["ApiVersion"] = "2010-04-01",
        };
        foreach (var (name, value) in more)
        {
            form[name] = value;
        }

        return form;
    }

    /// <summary>Twilio's signature of a form at an address.</summary>
    public static string Sign(string address, IEnumerable<KeyValuePair<string, string>> form, string authToken = TwilioPeer.AuthToken)
    {
        var signed = address + string.Concat(form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + field.Value));
#pragma warning disable CA5350 // It is Twilio's choice.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed)));
#pragma warning restore CA5350
    }

    /// <summary>Delivers a form; with <paramref name="signature"/> null the right one is made, and an empty one is left away.</summary>
    public static async Task<(int Status, string Body)> DeliverAsync(
        this RunningBot bot, IReadOnlyCollection<KeyValuePair<string, string>> form, string? signature = null, string path = Path)
    {
        using var content = new FormUrlEncodedContent(form);
        return await bot.DeliverAsync(content, signature ?? Sign(new Uri(bot.Address, path).AbsoluteUri, form), path);
    }

    /// <summary>Delivers any body under any signature.</summary>
    public static async Task<(int Status, string Body)> DeliverAsync(this RunningBot bot, HttpContent content, string signature, string path = Path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (signature.Length > 0)
        {
            request.Headers.Add("X-Twilio-Signature", signature);
        }

        using var response = await bot.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Delivers a text message, which has to be acknowledged with nothing to say.</summary>
    public static async Task TextAsync(this RunningBot bot, string text, string? sid = null, string from = Client, params (string Name, string Value)[] more) =>
        AssertAcknowledged(await bot.DeliverAsync(Form(text, sid, from, more)));

    public static void AssertAcknowledged((int Status, string Body) answer) =>
        Assert.Equal((200, """<?xml version="1.0" encoding="UTF-8"?><Response/>"""), answer);

    /// <summary>The form of a body as it was recorded.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Parse(string body) =>
        [.. body.Split('&').Select(field => field.Split('=', 2)).Select(field => KeyValuePair.Create(WebUtility.UrlDecode(field[0]), WebUtility.UrlDecode(field[1])))];

    /// <summary>A recorded body as it goes over the wire.</summary>
    public static StringContent Content(string body) => new(body, new MediaTypeHeaderValue("application/x-www-form-urlencoded", "utf-8"));
}
