using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>
/// Twilio's signature of a webhook: HMAC-SHA1, by the account's auth token, of the address as Twilio calls it and every
/// parameter's name and value, in order of the names (Twilio's documentation, "Validating Signatures from Twilio").
/// </summary>
internal static class TwilioSignature
{
    public const string Header = "X-Twilio-Signature";

    /// <summary>The signature as the header carries it.</summary>
    public static string Of(string authToken, string address, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var signed = new StringBuilder(address);
        foreach (var (name, values) in form.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var value in values.Select(value => value ?? "").Distinct().Order(StringComparer.Ordinal))
            {
                signed.Append(name).Append(value);
            }
        }

#pragma warning disable CA5350 // SHA-1 is what Twilio signs with; as an HMAC it is not broken.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    /// <summary>True where <paramref name="signature"/> is that of the request at one of the addresses. How long it takes says nothing about how near it came.</summary>
    public static bool Holds(string signature, string authToken, IEnumerable<string> addresses, IReadOnlyCollection<KeyValuePair<string, StringValues>> form)
    {
        var given = Encoding.UTF8.GetBytes(signature);
        return addresses.Aggregate(false, (found, address) =>
            found | CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(Of(authToken, address, form))));
    }
}
