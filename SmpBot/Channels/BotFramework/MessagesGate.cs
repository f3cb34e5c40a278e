using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.BotFramework;

/// <summary>Decides who may call <c>/api/messages</c>. Closed unless there is a reason to be open.</summary>
internal sealed class MessagesGate(
    IOptions<BotFrameworkOptions> options,
    ChannelTokens tokens,
    IHostEnvironment environment,
    ILogger<MessagesGate> log)
{
    /// <summary>Says at start how the door stands.</summary>
    public void Announce()
    {
        if (options.Value.HasAppId)
        {
            log.OpenToChannels(options.Value.MicrosoftAppId!);
        }
        else if (environment.IsDevelopment())
        {
            log.OpenOnLoopback();
        }
        else
        {
            log.NotConfigured();
        }
    }

    /// <summary>Who is calling. Refuses the request where the door is closed to it.</summary>
    public async Task<Caller> AdmitAsync(HttpRequest request)
    {
        if (options.Value.HasAppId)
        {
            return await tokens.RequireAsync(request);
        }

        if (!environment.IsDevelopment() || !LocalCaller.IsLocal(request))
        {
            Announce();
            throw RequestRefused.Forbidden("EndpointClosed", "This endpoint is closed; the bot's log says what to configure.");
        }

        return Caller.ThisMachine;
    }

    /// <summary>Refuses an activity that the caller's token does not speak for.</summary>
    public void RequireOwn(Caller caller, Activity activity)
    {
        if (caller.ObjectionTo(activity) is { } reason)
        {
            log.TokenRefused(StatusCodes.Status403Forbidden, reason);
            throw RequestRefused.Silent(StatusCodes.Status403Forbidden);
        }
    }
}
