using SmpBot.Channels.Http;

namespace SmpBot.Channels.BotFramework;

/// <summary>What an activity must be like to be worked on.</summary>
internal static class ActivityRules
{
    private const int LongestName = 1_000;

    /// <summary>Refuses an activity without a type.</summary>
    public static void RequireType(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
        {
            throw RequestRefused.BadRequest("The activity has no type; send for example \"type\":\"message\".");
        }
    }

    /// <summary>Refuses names that are too long to be meant. A text that is too long is answered, not refused.</summary>
    public static void RequireLimits(Activity activity)
    {
        Short(activity.Id, "id");
        Short(activity.ChannelId, "channelId");
        Short(activity.Conversation?.Id, "conversation.id");
        Short(activity.From?.Id, "from.id");
        Short(activity.Locale, "locale");
    }

    /// <summary>The id of the conversation; refuses an activity without one.</summary>
    public static string RequireConversation(Activity activity) =>
        activity.Conversation?.Id is { Length: > 0 } id
            ? id
            : throw RequestRefused.BadRequest("The activity has no conversation.id; every activity belongs to a conversation.");

    private static void Short(string? value, string name)
    {
        if (value?.Length > LongestName)
        {
            throw RequestRefused.BadRequest($"The activity's {name} is longer than {LongestName} characters.");
        }
    }
}
