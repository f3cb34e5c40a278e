using SmpBot.Channels.BotFramework;
using SmpBot.Channels.DirectLine;
using SmpBot.Channels.Http;
using SmpBot.Channels.Rendering;
using SmpBot.Channels.Sms;
using SmpBot.Channels.Teams;
using SmpBot.Channels.WebChat;
using SmpBot.Conversations;
using SmpBot.Storage;

namespace SmpBot;

/// <summary>The bot as a web service.</summary>
public static class Server
{
    /// <summary>Serves until it is told to stop. Arguments are configuration, such as <c>--Storage:Folder=/var/lib/smpbot</c>.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await app.RunAsync();
        return 0;
    }

    /// <summary>Puts the service together; <paramref name="configure"/> may replace parts of it.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddConversations().AddStorage();
        AddressLimits.Add(builder.Services);
        builder.Services.AddRendering().AddSms().AddBotFramework().AddTeams().AddDirectLine().AddWebChat();
        // Last of all that starts: what comes before it need not wait for it.
        builder.Services.AddSingleton<EarlyStart>().AddHostedService(provider => provider.GetRequiredService<EarlyStart>());
        configure?.Invoke(builder);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<EarlyStart>().BeginAsync();
        app.UseApiErrors();
        app.MapHealthChecks("/healthz");
        app.MapBotFramework().MapSms().MapDirectLine().MapWebChat();
        // After the rules for other sites, so that their pages can read a refusal, too.
        app.UseRateLimiter();
        return app;
    }

    /// <summary>The storage alone, where the server's configuration has it: for commands that look at the data from the side. Nothing is started.</summary>
    public static WebApplication BuildStorage(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find() });
        builder.Logging.ClearProviders();
        builder.Services.AddStorage();
        return builder.Build();
    }

    /// <summary>The studio's name, voice and colours as the server's configuration has them: for commands that write something in the studio's name. Nothing is started.</summary>
    public static WebApplication BuildStudio()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = ContentRoot.Find() });
        builder.Logging.ClearProviders();
        builder.Services.AddOptions<StudioOptions>().BindConfiguration(StudioOptions.Section).ValidateDataAnnotations();
        builder.Services.AddOptions<StudioColours>().BindConfiguration(StudioColours.Section).ValidateDataAnnotations();
        return builder.Build();
    }
}
