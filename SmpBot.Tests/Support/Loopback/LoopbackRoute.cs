using System.Net;
using System.Text;
using SmpBot.Conversations;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>The way to the far side: real HTTP, and what became of it in the words of the port.</summary>
internal sealed class LoopbackRoute(string farSide, string name) : IOutgoingRoute, IDisposable
{
    private readonly HttpClient _http = new();

    public string Name => name;

    public async Task<SendResult> SendAsync(string content, CancellationToken cancel)
    {
        try
        {
            using var response = await _http.PostAsync(farSide, new StringContent(content, Encoding.UTF8, "application/json"), cancel);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => new(SendOutcome.Delivered, await response.Content.ReadAsStringAsync(cancel)),
                HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError =>
                    new(SendOutcome.TryAgain, response.StatusCode.ToString(), response.Headers.RetryAfter?.Delta),
                _ => new(SendOutcome.Refused, response.StatusCode.ToString()),
            };
        }
        catch (HttpRequestException fault)
        {
            return new(SendOutcome.TryAgain, fault.HttpRequestError.ToString());
        }
    }

    public void Dispose() => _http.Dispose();
}
