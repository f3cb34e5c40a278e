using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.Teams;

/// <summary>
/// What Teams' activities mean. Where several people share a conversation, only what is meant for the bot is heard, and each
/// of them has a memory of their own: nobody is answered for somebody else's treatment.
/// </summary>
internal sealed class TeamsReader(TurnReader usual, IOptions<TeamsOptions> options, IOptions<StudioOptions> studio) : IChannelReader
{
    public string Channel => "msteams";

    public Turn? Read(Activity activity) =>
        !IsAdmitted(activity) ? null
        : activity.Type switch
        {
            ActivityTypes.Message when IsForBot(activity) => usual.Read(activity with { Text = Said(activity) }),
            // Somebody who joins a team has not asked for the bot.
            ActivityTypes.ConversationUpdate when !activity.IsShared => usual.Read(activity),
            ActivityTypes.InstallationUpdate => usual.Read(activity),
            _ => null,
        };

    public string ConversationOf(Activity activity)
    {
        var id = ActivityRules.RequireConversation(activity);
        return activity.IsShared && activity.Type is (ActivityTypes.Message or ActivityTypes.Invoke) ? $"{id}|{activity.From?.Id}" : id;
    }

    public Reply? Refuse(Activity activity) =>
        !IsForBot(activity) ? null
        : !IsAdmitted(activity) ? TeamsPhrases.OtherTenant(studio.Value)
        : CardChoice.Of(activity) is { } choice && !choice.MayBeTakenBy(activity.From?.Id) ? TeamsPhrases.SomebodyElses(studio.Value)
        : null;

    private static string Said(Activity activity) =>
        string.IsNullOrWhiteSpace(activity.Text) && CardChoice.Of(activity) is { } choice ? choice.Text : Mentions.Remove(activity);

    private static bool IsForBot(Activity activity) => activity.Type switch
    {
        ActivityTypes.Message => !activity.IsShared || Mentions.MeanBot(activity) || CardChoice.Of(activity) is not null,
        ActivityTypes.Invoke => true,
        ActivityTypes.InstallationUpdate => activity.Action == TurnReader.Added,
        _ => false,
    };

    private bool IsAdmitted(Activity activity) =>
        options.Value.AllowedTenants is not { Count: > 0 } allowed
        || (TenantOf(activity) is { } tenant && allowed.Contains(tenant, StringComparer.OrdinalIgnoreCase));

    private static string? TenantOf(Activity activity) =>
        activity.ChannelData.Member("tenant").StringOf("id") ?? activity.Conversation?.TenantId;
}
