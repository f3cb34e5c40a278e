namespace SmpBot.Channels.Outbound;

/// <summary>How long the far side asks to be left alone: the header Retry-After, in seconds or as a date.</summary>
internal static class RetryHint
{
    public static TimeSpan? Of(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
