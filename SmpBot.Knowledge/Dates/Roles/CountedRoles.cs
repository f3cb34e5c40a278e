using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Roles of counted days: where the client is, which day is asked about, or neither.</summary>
internal static class CountedRoles
{
    public static DateRole Of(Scene scene, HealingDay day)
    {
        var said = scene.Said;
        var lead = said.Word(scene.First - 1);
        if (day.IsNow)
        {
            var asks = scene.IsKnown && said.Is(scene.End, "right") && said.Is(scene.End + 1, "?");
            return asks ? DateRole.Asked : DateRole.Treatment;
        }

        if (said.HasAny(scene.ClauseStart, scene.First, Cue.Others) && IsAboutClients(said, scene.First))
        {
            return DateRole.Other;
        }

        var isComparison = lead is "than" or "like" or "since" or "until" or "till" or "til" or "count" or "say" or "says" or "from" or "after";
        if (scene.Context.TreatmentDate is { } known)
        {
            var distance = known.DayNumber + day.Number - 1 - scene.Context.Today.DayNumber;
            return (distance >= 0 && lead is not ("than" or "like" or "count" or "say")) || (distance == -1 && !isComparison && !scene.HasBefore(Cue.OtherPast)) ? DateRole.Asked : DateRole.Other;
        }

        if (scene.Context.Expected == DateRole.Treatment && scene.IsBare)
        {
            return DateRole.Treatment;
        }

        var isTold = scene.Said.Word(scene.End) is "i" or "it" or "they" or "we" && OtherReport.IsPast(scene, scene.End + 1, scene.End + 2) | said.Has(scene.End + 1, Cue.OtherPast);
        var isAhead = lead is "be" or "thats" or "itll" or "thatll" or "whichll" || (lead == "on" && scene.HasBefore(Cue.Plan));
        if (isTold || isAhead || isComparison || lead is "by" or "before" || said.Word(scene.End) is "too" or "enough" or "early" || scene.HasBefore(Cue.OtherPast))
        {
            return DateRole.Other;
        }

        return AsksWhether(scene) ? DateRole.Other : DateRole.Treatment;
    }

    public static DateRole Of(Scene scene, TimeSince time)
    {
        var said = scene.Said;
        if (IsOtherEvent(scene))
        {
            return DateRole.Other;
        }

        if (said.Is(scene.First - 1, "be") && said.Word(scene.First - 2) is "ill" or "will")
        {
            return DateRole.Other;
        }

        if (time.Confirms(scene.Context))
        {
            return DateRole.Treatment;
        }

        var names = TreatmentReport.First(scene, scene.End, scene.To) >= 0 || said.HasAny(scene.First, scene.To, Cue.Treatment)
            || said.HasAny(scene.From, scene.First, Cue.Treatment) || said.HasAny(scene.End, Math.Min(scene.To, scene.End + 4), Cue.OneOfSeveral);
        if (time.IsAfter)
        {
            var isPlanned = said.Word(scene.First - 1) is "is" or "are" or "be" or "its";
            return scene.IsKnown ? DateRole.Asked : isPlanned ? DateRole.Other : names && !AsksWhether(scene) && !said.Is(scene.First, "after") ? DateRole.Treatment : DateRole.Other;
        }

        return !scene.IsKnown || names || scene.Context.Expected == DateRole.Treatment ? DateRole.Treatment : DateRole.Other;
    }

    // "3 days since i washed it", "been 3 days itching".
    private static bool IsOtherEvent(Scene scene)
    {
        var said = scene.Said;
        var own = said.First(scene.End, scene.To, Cue.Treatment);
        var other = said.First(scene.End, scene.To, Cue.OtherPast);
        var since = said.Is(scene.End - 1, "since", "after") || said.Is(scene.End, "since", "after");
        return (since && other >= 0 && (own < 0 || other < own))
            || (said.Has(scene.End, Cue.Symptom) && !since)
            || (said.Is(scene.First, "been") && said.HasAny(scene.From, scene.First, Cue.Symptom) && !since)
            || (since && said.HasAny(scene.End, scene.To, Cue.Person) && !said.HasAny(scene.End, scene.To, Cue.Treatment));
    }

    // "ive had clients with it and i balded them out on day 3".
    private static bool IsAboutClients(Utterance said, int first)
    {
        for (var at = 0; at < first; at++)
        {
            if (said.Word(at) is "client" or "clients" or "customer" or "customers" or "guys" or "people")
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksWhether(Scene scene)
    {
        for (var at = scene.ClauseStart; at < scene.First; at++)
        {
            if (scene.Said.Word(at) is "can" or "could" or "should" or "when" or "what" or "will" or "would" or "how" or "does" or "do" or "which" or "may")
            {
                return true;
            }
        }

        return false;
    }
}
