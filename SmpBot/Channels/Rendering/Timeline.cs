using SmpBot.Conversations;

namespace SmpBot.Channels.Rendering;

/// <summary>The healing timeline and the healing day that it is seen from.</summary>
internal sealed record Timeline(TimelineView View, int Day)
{
    /// <summary>The same in words: for voices, notifications, and channels without cards.</summary>
    public string InWords()
    {
        var here = View.Stages.FirstOrDefault(stage => stage.IsCurrent);
        var changes = View.Changes.Select(change => $"{CardDate.Short(change.On)}: {change.Text}.");
        return string.Join(' ', changes.Prepend(here is null ? $"Day {Day}." : $"Day {Day}: {here.Title}."));
    }
}
