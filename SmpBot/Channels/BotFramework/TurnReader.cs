using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Reads what an activity means for the conversation, on every channel without ways of its own.</summary>
internal sealed class TurnReader(ClientCalendar calendar) : IChannelReader
{
    /// <summary>Name of the event with which a chat page says that it was opened.</summary>
    public const string JoinEvent = "webchat/join";

    /// <summary>The action of an installation update that says that the app is there now.</summary>
    public const string Added = "add";

    public string Channel => "";

    public Turn? Read(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => new(TurnKind.Message, activity.Text ?? "", calendar.Today(activity), activity.Locale),
        ActivityTypes.ConversationUpdate when AddsClient(activity) => Joined(activity),
        ActivityTypes.Event when activity.Name == JoinEvent => Joined(activity),
        ActivityTypes.InstallationUpdate when activity.Action == Added => Joined(activity),
        _ => null,
    };

    public string ConversationOf(Activity activity) => ActivityRules.RequireConversation(activity);

    public Reply? Refuse(Activity activity) => null;

    private Turn Joined(Activity activity) => new(TurnKind.Joined, "", calendar.Today(activity), activity.Locale);

    private static bool AddsClient(Activity activity) =>
        activity.MembersAdded?.Any(member => member?.Id is { Length: > 0 } id && id != activity.Recipient?.Id) == true;
}
