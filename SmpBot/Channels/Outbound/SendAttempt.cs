using System.Text.Json;
using SmpBot.Conversations;

namespace SmpBot.Channels.Outbound;

/// <summary>One attempt to send something over HTTP: what goes wrong on the way passes, what cannot be read never will.</summary>
internal static class SendAttempt
{
    /// <summary>What <paramref name="send"/> came to; where what is stored is no JSON of its kind, <paramref name="unreadable"/> says so.</summary>
    public static async Task<SendResult> RunAsync(Func<Task<SendResult>> send, string unreadable, CancellationToken cancel)
    {
        try
        {
            return await send();
        }
        catch (JsonException)
        {
            return new(SendOutcome.Refused, unreadable);
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
}
