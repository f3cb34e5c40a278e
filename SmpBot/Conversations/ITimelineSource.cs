using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>Knows the healing timeline of a treatment.</summary>
public interface ITimelineSource
{
    /// <summary>The timeline as it stands on <paramref name="today"/>, or null where that day is outside the guide.</summary>
    TimelineView? View(Treatment treatment, DateOnly today);
}

/// <summary>The healing timeline of one treatment: where the client is, what opens when.</summary>
/// <param name="Stages">The stages in order.</param>
/// <param name="Changes">The dates still to come on which a rule changes, in order.</param>
public sealed record TimelineView(IReadOnlyList<TimelineStage> Stages, IReadOnlyList<TimelineChange> Changes);

/// <summary>One healing stage on the calendar.</summary>
/// <param name="Id">Stage id, as in the answers.</param>
/// <param name="Title">A few words for people.</param>
/// <param name="From">Its first date.</param>
/// <param name="To">Its last date, or null for the open end.</param>
/// <param name="IsCurrent">True for the stage of today.</param>
public sealed record TimelineStage(string Id, string Title, DateOnly From, DateOnly? To, bool IsCurrent);

/// <summary>A date on which a rule changes.</summary>
/// <param name="On">The first date of the new rule.</param>
/// <param name="Text">What changes, in a few words: "Hats and caps are fine".</param>
public sealed record TimelineChange(DateOnly On, string Text);
