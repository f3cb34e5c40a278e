using System.Text;
using SmpBot.Channels.Outbound;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>The way out through the Bot Connector of the channel that a message came from.</summary>
internal sealed class ConnectorRoute(IHttpClientFactory http, AppTokens tokens, IConsent consent, TimeProvider time, ILogger<ConnectorRoute> log) : IOutgoingRoute
{
    public const string RouteName = "botframework";

    public string Name => RouteName;

    public async Task<SendResult> SendAsync(string content, CancellationToken cancel)
    {
        var result = await SendAttempt.RunAsync(() => TrySendAsync(content, cancel), "the stored call cannot be read", cancel);
        if (result.Outcome != SendOutcome.Delivered)
        {
            log.NotTaken(result.Detail ?? "no reason given");
        }

        return result;
    }

    private async Task<SendResult> TrySendAsync(string content, CancellationToken cancel)
    {
        try
        {
            return await SendAsync(ConnectorCall.Read(content), cancel);
        }
        catch (AppTokenUnavailable fault)
        {
            log.NoAppToken(fault.Message);
            return new(SendOutcome.TryAgain, fault.Message, fault.RetryAfter);
        }
    }

    private async Task<SendResult> SendAsync(ConnectorCall call, CancellationToken cancel)
    {
        if (!call.Service.MayBeCalled)
        {
            return new(SendOutcome.Refused, "the service address was never vouched for");
        }

        if (call.SmsRecipient is { } address && await consent.IsWithdrawnAsync(address))
        {
            return new(SendOutcome.Unsaid, "unsaid: the client wants no more messages");
        }

        if (!call.Service.Signed)
        {
            return await SendAsync(call, null, cancel);
        }

        var token = await tokens.GetAsync(cancel);
        var result = await SendAsync(call, token, cancel);
        return result.Detail == ConnectorAnswer.TokenRefused
            ? await SendAsync(call, await tokens.NewerThanAsync(token, cancel), cancel)
            : result;
    }

    private async Task<SendResult> SendAsync(ConnectorCall call, AppToken? token, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(new(call.Method), new Uri($"{call.Service.Url.TrimEnd('/')}/{call.Path}"));
        request.Content = new StringContent(call.Body.GetRawText(), Encoding.UTF8, "application/json");
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token.Value);
        }

        using var response = await http.CreateClient(BotFrameworkHttp.Name).SendAsync(request, cancel);
        return await ConnectorAnswer.ReadAsync(response, time, cancel);
    }
}
