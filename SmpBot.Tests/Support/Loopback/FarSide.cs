using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>The other end of a channel on a port of its own: notes what arrives, and misbehaves as it is told.</summary>
internal sealed class FarSide : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<LoopbackMessage> _arrived = new();
    private readonly ConcurrentQueue<LoopbackMessage> _attempts = new();

    private FarSide()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/", ReceiveAsync);
    }

    /// <summary>Does what it likes with a message; true where it acknowledges it in the end.</summary>
    public Func<LoopbackMessage, HttpContext, Task<bool>> Manner { get; set; } = (_, _) => Task.FromResult(true);

    /// <summary>What was acknowledged, in order.</summary>
    public IReadOnlyList<LoopbackMessage> Arrived => [.. _arrived];

    /// <summary>What was sent, acknowledged or not.</summary>
    public IReadOnlyList<LoopbackMessage> Attempts => [.. _attempts];

    public string Address => _app.Urls.Single();

    public static async Task<FarSide> StartAsync()
    {
        var farSide = new FarSide();
        await farSide._app.StartAsync();
        return farSide;
    }

    /// <summary>A manner: answers with a status and acknowledges nothing.</summary>
    public static Task<bool> Answer(HttpContext context, int status, string? retryAfter = null)
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        return Task.FromResult(false);
    }

    /// <summary>A manner: tears the connection down.</summary>
    public static Task<bool> Reset(HttpContext context)
    {
        context.Abort();
        return Task.FromResult(false);
    }

    /// <summary>A manner: says nothing until the sender hangs up.</summary>
    public static async Task<bool> Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var left = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
        return false;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var message = (await context.Request.ReadFromJsonAsync<LoopbackMessage>())!;
        _attempts.Enqueue(message);
        if (await Manner(message, context))
        {
            _arrived.Enqueue(message);
            await context.Response.WriteAsync($"far-{_arrived.Count}");
        }
    }
}
