namespace SmpBot.Conversations;

/// <summary>What follows from a picture that came without a word.</summary>
internal static class BarePicture
{
    /// <summary>Stands in the transcript for it.</summary>
    public const string Said = "(sent a picture)";

    private const int LinesKept = 10;

    /// <summary>The artist is offered, since nobody else can look at it.</summary>
    public static TurnResult Take(Conversation before, StudioOptions studio)
    {
        var reply = new Reply(
            $"I have kept your picture, so {studio.ArtistName} can see it. I cannot look at photos myself. "
            + $"Please tell me in words what you see, or shall I ask {studio.ArtistName} to look at it? {Apology.Urgent}",
            [],
            [Phrases.Offer(studio.ArtistName)],
            ExpectsInput: true);
        var after = before with
        {
            ArtistOffered = true,
            Fallback = Fallback.None,
            Choices = [],
            Recent = [.. before.Recent.Append(new("client", Said)).Append(new("bot", reply.Text)).TakeLast(LinesKept)],
        };
        return new(after, [reply], []);
    }
}
