using SmpBot.Channels.DirectLine.Uploads;
using SmpBot.Channels.Http;
using SmpBot.Conversations;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Channels.DirectLine;

/// <summary>Registers and maps the embedded Direct Line 3.0.</summary>
internal static class DirectLineSetup
{
    public const string Root = "/v3/directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddCors();
        services.AddSingleton<Origins>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<StreamTickets>();
        services.AddSingleton<ConversationSignals>();
        services.AddSingleton<DirectLineLines>();
        services.AddSingleton<DirectLineChannel>();
        services.AddSingleton<DirectLineStream>();
        services.AddSingleton<ILaterWord, LaterWordWriter>();
        services.AddSingleton<IOutgoingRoute, LaterWords>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<UploadFolder>();
        services.AddSingleton<UploadReader>();
        services.AddSingleton<UploadLinks>();
        services.AddSingleton<UploadEndpoints>();
        return services;
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        var origins = app.Services.GetRequiredService<Origins>();
        app.UseCors();
        app.UseWebSockets();
        var root = app.MapGroup(Root).RequireCors(policy => policy
            .WithOrigins([.. origins.Listed])
            .WithMethods("GET", "POST")
            .WithHeaders("authorization", "content-type", "accept", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromMinutes(10)));
        root.AddEndpointFilter((context, next) =>
        {
            origins.Require(context.HttpContext.Request);
            return next(context);
        });
        root.MapPost("/tokens/generate", (HttpRequest request, TokenEndpoints tokens) => tokens.GenerateAsync(request));
        root.MapPost("/tokens/refresh", (HttpRequest request, TokenEndpoints tokens) => tokens.RefreshAsync(request));
        root.MapPost("/conversations", (HttpRequest request, ConversationEndpoints conversations) => conversations.StartAsync(request));

        var one = root.MapGroup("/conversations/{id}");
        one.MapGet("", (HttpRequest request, string id, string? watermark, ConversationEndpoints conversations) => conversations.ReconnectAsync(request, id, watermark));
        one.MapPost("/activities", (HttpRequest request, string id, ActivityEndpoints activities) => activities.PostAsync(request, id)).RequireRateLimiting(AddressLimits.Clients);
        one.MapGet("/activities", (HttpRequest request, string id, string? watermark, ActivityEndpoints activities) => activities.PollAsync(request, id, watermark));
        one.MapPost("/upload", (HttpRequest request, string id, UploadEndpoints uploads) => uploads.PostAsync(request, id)).RequireRateLimiting(AddressLimits.Clients);
        one.MapGet("/files/{file}", (HttpContext context, string id, string file, string? t, UploadEndpoints uploads) => uploads.GetAsync(context, id, file, t));
        one.MapGet("/stream", (HttpContext context, string id, string? t, StreamEndpoint stream) => stream.ConnectAsync(context, id, t));
        return app;
    }
}
