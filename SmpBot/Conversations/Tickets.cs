using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>The handoffs that a reply promises: one for the most urgent reason.</summary>
internal static class Tickets
{
    internal static IReadOnlyList<Ticket> For(Guide guide, Conversation after, Reply reply, DateOnly today)
    {
        var worst = reply.Answers.Where(a => a.Escalation >= Escalation.Artist).MaxBy(a => a.Escalation);
        if (worst is null)
        {
            return [];
        }

        var day = after.Treatment?.DayOn(today);
        return [new(worst.Topic, worst.Escalation, day, day is >= 1 ? guide.StageOn(day.Value)?.Id : null, after.Recent)];
    }
}
