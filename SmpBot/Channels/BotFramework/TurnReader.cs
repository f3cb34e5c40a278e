using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Reads what an activity means for the conversation.</summary>
internal sealed class TurnReader(ClientCalendar calendar)
{
    /// <summary>Name of the event with which a chat page says that it was opened.</summary>
    public const string JoinEvent = "webchat/join";

    private const string Added = "add";

    /// <summary>The turn, or null where the activity means nothing to the conversation.</summary>
    public Turn? Read(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => new(TurnKind.Message, activity.Text ?? "", calendar.Today(activity), activity.Locale),
        ActivityTypes.ConversationUpdate when AddsClient(activity) => Joined(activity),
        ActivityTypes.Event when activity.Name == JoinEvent => Joined(activity),
        ActivityTypes.InstallationUpdate when activity.Action == Added => Joined(activity),
        _ => null,
    };

    private Turn Joined(Activity activity) => new(TurnKind.Joined, "", calendar.Today(activity), activity.Locale);

    private static bool AddsClient(Activity activity) =>
        activity.MembersAdded?.Any(member => member?.Id is { Length: > 0 } id && id != activity.Recipient?.Id) == true;
}
