using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms;

/// <summary>What the bot says about SMS itself. When to see a doctor stands early, so that it is in the first message however long the names are.</summary>
internal sealed class SmsWords(IOptions<StudioOptions> studio)
{
    /// <summary>Stands in the transcript for a picture without words.</summary>
    public const string Picture = "(sent a picture)";

    private readonly StudioOptions _studio = studio.Value;

    public Reply Stopped => Say(
        $"You will get no more texts from {_studio.Name}. If you feel ill or your scalp looks infected, see a doctor. To get texts again, text START.");

    public Reply Again => Say(
        $"You will get texts from {_studio.Name} again. Ask me anything about your scalp. To end them, text STOP.");

    public Reply Begin => Say(
        $"This is {_studio.Name}. I answer questions about looking after your scalp after SMP. I am not a doctor. When was your treatment, and what would you like to know? To end texts, text STOP.");

    public Reply Help => Say(
        $"This is {_studio.Name}. {Apology.Urgent} Otherwise ask me about looking after your scalp after SMP, or write: ask {_studio.ArtistName}. To end texts, text STOP.");

    public Reply PictureKept => Say(
        $"I cannot look at pictures. {Apology.Urgent} I have kept it for {_studio.ArtistName}. Please tell me in words what you see.");

    private static Reply Say(string text) => new(text, [], []);
}
