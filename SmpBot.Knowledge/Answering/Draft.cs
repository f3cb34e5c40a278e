using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>Makes the entity of an answer, so that every answer carries the same facts about its situation.</summary>
internal static class Draft
{
    public static AftercareAnswer Entity(Guide.Guide guide, Situation situation, Rule rule, Verdict verdict, Escalation escalation, int? allowedFromDay = null)
    {
        var day = situation.Day is >= 1 and var d ? d : (int?)null;
        var topic = situation.Topic;
        return new()
        {
            Topic = rule.AnswersAs ?? topic.Id,
            Verdict = verdict,
            Escalation = escalation,
            Day = day,
            Stage = day is { } known ? guide.StageOn(known)?.Id : null,
            OnDate = situation.OnDate,
            TreatmentDate = situation.Treatment?.Date,
            AllowedFrom = allowedFromDay is { } from ? situation.Treatment?.DateOf(from) : null,
            Sources = [$"{topic.Pack.Id}/{topic.Id}", .. rule.Sources.Select(id => guide.Sources[id].Url ?? id)],
            Pack = (rule is { AnswersAs: { } other, Pack.Kind: PackKind.General } ? guide.Find(other)!.Pack : rule.Pack).ToString(),
        };
    }
}
