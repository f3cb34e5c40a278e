using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.Support;

/// <summary>A timeline of two stages and one change.</summary>
internal sealed class OneStageTimeline : ITimelineSource
{
    public TimelineView? View(Treatment treatment, DateOnly today) => new(
        [
            new("days-1-7", "Scabs and flakes", treatment.DateOf(1), treatment.DateOf(7), today <= treatment.DateOf(7)),
            new("days-8-13", "Settling", treatment.DateOf(8), null, today > treatment.DateOf(7)),
        ],
        [new(treatment.DateOf(8), "Hats and caps are fine")]);
}
