using System.Text.Json;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Channels.BotFramework.Tokens;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>How replies reach the client: in the answer to the request, or through the channel's connector once the turn is saved.</summary>
internal sealed class ReplyDelivery
{
    private const string ExpectReplies = "expectReplies";
    private readonly ServiceAddress? _service;

    private ReplyDelivery(ServiceAddress? service) => _service = service;

    /// <summary>True where the sender waits for the replies.</summary>
    public bool InAnswer => _service is null;

    /// <summary>The way that an activity asks for. Refuses one whose replies would have to go where they must not.</summary>
    public static ReplyDelivery For(Caller caller, Activity activity) =>
        IsExpected(activity) ? new(null)
        : ServiceAddress.Of(caller, activity) is { } service ? new(service)
        : throw RequestRefused.BadRequest("Replies cannot go to this serviceUrl: without MicrosoftAppId it must be on this machine. Or send \"deliveryMode\":\"expectReplies\".");

    /// <summary>True where an activity asks for its replies in the answer to the request.</summary>
    public static bool IsExpected(Activity activity) => activity.DeliveryMode == ExpectReplies;

    /// <summary>The body of an answer with these replies.</summary>
    public static string Body(IReadOnlyList<Activity> replies) => JsonSerializer.Serialize(new(replies), ActivityJson.Default.ExpectedReplies);

    /// <summary>The replies as they are saved with their turn. They leave once, in the answer or through the connector.</summary>
    public Rendered Render(IReadOnlyList<Activity> replies) => new(Body(InAnswer ? replies : []), []) { Outgoing = Outgoing(replies) };

    /// <summary>What shows the sender of <paramref name="activity"/> that the bot is at it; null where the replies go back with the request.</summary>
    public ConnectorCall? Typing(Activity activity) => _service is null ? null : ConnectorCall.Typing(_service, activity);

    /// <summary>A call that says <paramref name="word"/> at once; null where it goes back with the request.</summary>
    public ConnectorCall? Say(Activity word) => _service is null ? null : ConnectorCall.Say(_service, word);

    /// <summary>What goes through the connector.</summary>
    public IReadOnlyList<Outgoing> Outgoing(IReadOnlyList<Activity> replies) =>
        _service is null ? [] : [.. replies.Select(reply => ConnectorCall.Say(_service, reply).ToOutgoing())];
}
