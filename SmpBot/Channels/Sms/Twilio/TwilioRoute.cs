using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
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
        var result = await TrySendAsync(content, cancel);
        if (result.Outcome is SendOutcome.TryAgain or SendOutcome.Refused)
        {
            log.NotTaken(result.Detail ?? "no reason given");
        }

        return result;
    }

    private async Task<SendResult> TrySendAsync(string content, CancellationToken cancel)
    {
        try
        {
            return await SendAsync(TwilioCall.Read(content), cancel);
        }
        catch (JsonException)
        {
            return new(SendOutcome.Refused, "the stored message cannot be read");
        }
        catch (HttpRequestException fault)
        {
            return new(SendOutcome.TryAgain, $"connection failed: {fault.HttpRequestError}");
        }
        catch (IOException)
        {
            return new(SendOutcome.TryAgain, "connection broken");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(SendOutcome.TryAgain, "no answer in time");
        }
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
