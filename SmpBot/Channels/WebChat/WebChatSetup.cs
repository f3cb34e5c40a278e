using System.IO.Compression;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace SmpBot.Channels.WebChat;

/// <summary>Registers and maps the chat page.</summary>
internal static class WebChatSetup
{
    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddOptions<ChatOptions>().BindConfiguration(ChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<StudioColours>().BindConfiguration(StudioColours.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, ChatLimits>();
        services.AddResponseCompression(compression =>
        {
            // Public files alone: nothing that is compressed here holds a secret.
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/javascript", "text/css", "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        ChatKeys.Add(services);
        services.AddSingleton<ChatCookie>();
        services.AddSingleton<ChatEndpoints>();
        services.AddSingleton<ChatPage>();
        services.AddSingleton<WidgetScript>();
        return services;
    }

    public static WebApplication MapWebChat(this WebApplication app)
    {
        app.UsePageFiles();
        app.MapGet("/", (HttpContext context, ChatPage page) => page.Get(context));
        app.MapGet("/widget.js", (HttpContext context, WidgetScript widget) => widget.Get(context));
        app.MapPost("/api/chat/session", (HttpContext context, ChatEndpoints chat) => chat.OpenAsync(context)).RequireRateLimiting(ChatLimits.Policy);
        app.MapGet("/api/chat/status", (HttpContext context, string? localTimestamp, bool? framed, ChatEndpoints chat) => chat.StatusAsync(context, localTimestamp, framed ?? false));
        return app;
    }
}
