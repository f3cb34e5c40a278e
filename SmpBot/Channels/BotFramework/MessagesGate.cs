using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.BotFramework;

/// <summary>Decides who may call <c>/api/messages</c>. Closed unless there is a reason to be open.</summary>
internal sealed class MessagesGate(
    IOptions<BotFrameworkOptions> options,
    IHostEnvironment environment,
    ILogger<MessagesGate> log)
{
    /// <summary>Says at start how the door stands.</summary>
    public void Announce()
    {
        if (HasAppId)
        {
            log.NoTokenValidation();
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

    /// <summary>Refuses the request where the door is closed to it.</summary>
    public void RequireOpen(HttpRequest request)
    {
        if (HasAppId || !environment.IsDevelopment() || !LocalCaller.IsLocal(request))
        {
            Announce();
            throw RequestRefused.Forbidden("EndpointClosed", "This endpoint is closed; the bot's log says what to configure.");
        }
    }

    private bool HasAppId => !string.IsNullOrWhiteSpace(options.Value.MicrosoftAppId);
}
