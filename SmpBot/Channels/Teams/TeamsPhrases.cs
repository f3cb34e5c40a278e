using SmpBot.Conversations;

namespace SmpBot.Channels.Teams;

/// <summary>What is only said in Teams.</summary>
internal static class TeamsPhrases
{
    public const string MentionMe = "Start your answer with @ and my name. I do not see it without.";

    public const string Newer = "That button does not work any more. Please type what you would like to know.";

    public const string NoChoice = "The card's action brings no choice: send its data back as they were.";

    public static string Chosen(string choice) => $"You chose: {choice}";

    public static string CanSay(IEnumerable<string> choices) => $"You can say: {string.Join("; ", choices)}";

    public static Reply OtherTenant(StudioOptions studio) => new(
        $"I am here for the clients of {studio.Name} only, so I cannot answer you here. Please ask the studio that treated you. {Apology.Urgent}",
        [],
        []);

    public static Reply SomebodyElses(StudioOptions studio) => new(
        $"That question was for somebody else. Ask me your own: write @ and my name, then what you would like to know. {studio.ArtistName} can help, too.",
        [],
        []);
}
