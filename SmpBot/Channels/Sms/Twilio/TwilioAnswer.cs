using System.Net;
using System.Text.Json;
using SmpBot.Channels.Outbound;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>Reads what Twilio answered to a message.</summary>
internal static class TwilioAnswer
{
    /// <summary>Error 21610: the client has asked Twilio for no more messages.</summary>
    public const string OptedOut = "400 21610";

    private const int TooManyRequests = 20429;
    private const int TooManyQueued = 21611;

    /// <summary>What the answer means for the message. The detail holds Twilio's id or numbers, and no word of the message.</summary>
    public static async Task<SendResult> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancel)
    {
        var receipt = await ReceiptAsync(response, cancel);
        if (response.IsSuccessStatusCode)
        {
            return new(SendOutcome.Delivered, ErrorCode.Plain(receipt?.Sid));
        }

        var status = (int)response.StatusCode;
        var detail = receipt?.Code is { } code ? $"{status} {code}" : $"{status}";
        return IsPassing(response.StatusCode, receipt?.Code)
            ? new(SendOutcome.TryAgain, detail, RetryHint.Of(response, time))
            : new(SendOutcome.Refused, detail);
    }

    /// <summary>A wrong auth token passes, too, once somebody has put it right: until then messages wait.</summary>
    private static bool IsPassing(HttpStatusCode status, int? code) =>
        (int)status >= 500
        || status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or HttpStatusCode.Unauthorized
        || code is TooManyRequests or TooManyQueued;

    private static async Task<TwilioReceipt?> ReceiptAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancel), TwilioJson.Default.TwilioReceipt);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
