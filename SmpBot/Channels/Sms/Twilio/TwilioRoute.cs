using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Outbound;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>The way out through Twilio's REST API. One attempt is one call; when to try again is the outbox's business.</summary>
internal sealed class TwilioRoute(
    IHttpClientFactory http, IOptions<TwilioOptions> options, IConsent consent, TimeProvider time, ILogger<TwilioRoute> log) : IOutgoingRoute
{
    public const string RouteName = "twilio";

    public string Name => RouteName;

    public async Task<SendResult> SendAsync(string content, CancellationToken cancel)
    {
        var result = await SendAttempt.RunAsync(() => SendAsync(TwilioCall.Read(content), cancel), "the stored message cannot be read", cancel);
        if (result.Outcome is SendOutcome.TryAgain or SendOutcome.Refused)
        {
            log.NotTaken(result.Detail ?? "no reason given");
        }

        return result;
    }

    private async Task<SendResult> SendAsync(TwilioCall call, CancellationToken cancel)
    {
        if (!options.Value.IsOpen)
        {
            return new(SendOutcome.TryAgain, "Twilio:AuthToken is not configured");
        }

        if (!call.ConfirmsStop && await consent.IsWithdrawnAsync(call.To))
        {
            return new(SendOutcome.Unsaid, "unsaid: the client wants no more messages");
        }

        var result = await PostAsync(call, cancel);
        if (result is not { Outcome: SendOutcome.Refused, Detail: TwilioAnswer.OptedOut })
        {
            return result;
        }

        if (call.ConfirmsStop)
        {
            return new(SendOutcome.Unsaid, "unsaid: Twilio has confirmed it itself");
        }

        // Said to Twilio before we were there, or at another door: it holds all the same.
        await consent.WithdrawAsync(call.To, time.GetUtcNow());
        return result;
    }

    private async Task<SendResult> PostAsync(TwilioCall call, CancellationToken cancel)
    {
        var account = options.Value;
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri($"{account.ApiBase.TrimEnd('/')}/2010-04-01/Accounts/{account.AccountSid}/Messages.json"));
        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.AccountSid}:{account.AuthToken}")));
        request.Content = new FormUrlEncodedContent(
        [
            new("To", call.To),
            string.IsNullOrWhiteSpace(account.From) ? new("MessagingServiceSid", account.MessagingServiceSid!) : new("From", account.From),
            new("Body", call.Body),
        ]);
        using var response = await http.CreateClient(TwilioSetup.Client).SendAsync(request, cancel);
        return await TwilioAnswer.ReadAsync(response, time, cancel);
    }
}
