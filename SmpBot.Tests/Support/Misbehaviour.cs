using Microsoft.AspNetCore.Http;

namespace SmpBot.Tests.Support;

/// <summary>Ways in which a service can answer badly.</summary>
internal static class Misbehaviour
{
    public static Func<HttpContext, Task> Status(int status, string? retryAfter = null, string body = "", string? location = null) => async context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        if (location is not null)
        {
            context.Response.Headers.Location = location;
        }

        await context.Response.WriteAsync(body);
    };

    /// <summary>Never answers.</summary>
    public static Task Hang(HttpContext context) =>
        Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

    /// <summary>Breaks the connection.</summary>
    public static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Promises more than it sends, and breaks the connection.</summary>
    public static async Task BreakOff(HttpContext context)
    {
        context.Response.ContentLength = 100;
        await context.Response.WriteAsync("{\"id\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
