using System.Net;
using System.Text.Json;
using SmpBot.Channels.Outbound;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Reads what the Bot Connector answered.</summary>
internal static class ConnectorAnswer
{
    /// <summary>The detail of an answer that asks for another token.</summary>
    public const string TokenRefused = "401";

    /// <summary>What the answer means for the message.</summary>
    public static async Task<SendResult> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancel)
    {
        var body = await BodyAsync(response, cancel);
        if (response.IsSuccessStatusCode)
        {
            // The service of the SMS channel writes its members with a capital.
            return new(SendOutcome.Delivered, body.StringOf("id") ?? body.StringOf("Id"));
        }

        var status = (int)response.StatusCode;
        var code = Code(body);
        var detail = code is null ? $"{status}" : $"{status} {code}";
        return response.StatusCode == HttpStatusCode.Unauthorized ? new(SendOutcome.Refused, TokenRefused)
            : IsPassing(response.StatusCode) ? new(SendOutcome.TryAgain, detail, RetryHint.Of(response, time))
            : new(SendOutcome.Refused, detail);
    }

    private static bool IsPassing(HttpStatusCode status) =>
        (int)status >= 500
        || status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed;

    private static async Task<JsonElement?> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancel), ActivityJson.Default.JsonElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Code(JsonElement? body) => ErrorCode.Plain(body.Member("error").StringOf("code"));
}
