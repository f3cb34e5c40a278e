using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmpBot.Conversations;

namespace SmpBot.Tests.Support;

/// <summary>The whole service on a port of its own: real Kestrel, real SQLite, and a dialogue of the test's choice.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public const string Secret = "a-secret-for-tests-that-is-long-enough";

    /// <summary>Tests talk faster than people.</summary>
    public static readonly string[] Unlimited = ["--Limits:Burst=1000000", "--Limits:MessagesPerMinute=1000000"];

    private readonly WebApplication _app;
    private readonly TempFolder? _own;

    private RunningBot(WebApplication app, string folder, TempFolder? own)
    {
        _app = app;
        _own = own;
        Folder = folder;
        Address = new(app.Urls.Single());
        Http = new() { BaseAddress = Address };
    }

    public Uri Address { get; }

    public string Folder { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts it; with <paramref name="dialogue"/> null the product's own dialogue answers.</summary>
    public static Task<RunningBot> StartAsync(params string[] settings) => StartAsync(new CountingDialogue(), settings);

    public static Task<RunningBot> StartRealAsync(params string[] settings) => StartAsync(null, settings);

    public static async Task<RunningBot> StartAsync(
        IDialogue? dialogue,
        string[] settings,
        string? folder = null,
        TimeProvider? time = null,
        Action<WebApplicationBuilder>? configure = null,
        Action<WebApplication>? map = null,
        Action<IServiceCollection>? services = null)
    {
        var own = folder is null ? new TempFolder() : null;
        string[] args =
        [
            "--environment=Development", "--urls=http://127.0.0.1:0", $"--Storage:Folder={folder ?? own!.Path}",
            $"--DirectLine:Secret={Secret}", "--Chat:OpeningsPerMinute=1000", .. Unlimited, .. settings,
        ];
        var app = Server.Build(args, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
            if (dialogue is not null)
            {
                builder.Services.AddSingleton(dialogue);
                builder.Services.AddSingleton<ITimelineSource, OneStageTimeline>();
            }

            if (time is not null)
            {
                builder.Services.AddSingleton(time);
            }

            services?.Invoke(builder.Services);
            configure?.Invoke(builder);
        });
        map?.Invoke(app);
        await app.StartAsync();
        return new(app, folder ?? own!.Path, own);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _own?.Dispose();
    }
}
