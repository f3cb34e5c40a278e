namespace SmpBot.Conversations;

/// <summary>What is said where a turn failed for a fault of ours.</summary>
internal static class Apology
{
    /// <summary>Goes with every reply to a message that was not read.</summary>
    internal const string Urgent =
        "If you have pus, fever or spreading redness, see a doctor today; if it is hard to breathe, call the emergency number.";

    public static Reply From(StudioOptions studio) => new(
        $"Something went wrong on our side, so I cannot answer that now. Please ask {studio.ArtistName} directly. {Urgent}",
        [],
        []);
}
