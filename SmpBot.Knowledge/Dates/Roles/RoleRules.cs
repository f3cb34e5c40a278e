using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Says what a wording stands for; the first rule that knows decides.</summary>
internal static class RoleRules
{
    private static readonly Func<Scene, DateRole?>[] Ordered =
    [
        BySomethingElse,
        ByCount,
        ByNeighbour,
        ByExpectation,
        ByBooking,
        ByNearestReport,
        ByCorrection,
        ByItWas,
        BySince,
        ByClauseBefore,
        ByPastVerb,
    ];

    public static DateRole Of(Scene scene)
    {
        foreach (var rule in Ordered)
        {
            if (rule(scene) is { } role)
            {
                return role;
            }
        }

        return ByTense(scene);
    }

    private static DateRole? BySomethingElse(Scene scene) =>
        scene.Wording.Meaning.OwnRole is DateRole.Other || OtherPeople.IsDenied(scene.Said, scene.First) || OtherPeople.IsQuoted(scene)
        || OtherPeople.IsVoid(scene) || IsBeforeTheDay(scene) ? DateRole.Other
        : OtherPeople.Own(scene) && scene.Tense != Tense.Future ? DateRole.Other
        : scene.Wording.Meaning.OwnRole;

    // "just before Easter" says no date.
    private static bool IsBeforeTheDay(Scene scene) =>
        scene.Said.Is(scene.First - 1, "before", "after") && scene.Wording.Meaning is OnHoliday && TreatmentReport.Last(scene, scene.From, scene.First) >= 0;

    private static DateRole? ByCount(Scene scene) => scene.Wording.Meaning switch
    {
        HealingDay day => CountedRoles.Of(scene, day),
        TimeSince time => CountedRoles.Of(scene, time),
        _ => null,
    };

    // "Saturday and Sunday", "yesterday, the 14th".
    private static DateRole? ByNeighbour(Scene scene) =>
        scene.Before is { } before && !(before == DateRole.Other && scene.HasDenial) && scene.From < scene.First + 1 && scene.Fillers(scene.From, scene.First)
        && !(before == DateRole.Treatment && scene.Tense is Tense.Future or Tense.Today) && !(before == DateRole.Asked && scene.Tense == Tense.Past)
        && !scene.HasAfter(Cue.Plan | Cue.Modal) && scene.First - scene.From <= 3
            ? before
            : null;

    private static DateRole? ByExpectation(Scene scene) =>
        scene.Context.Expected is { } expected && scene.IsBare && !(scene.EndsAsQuestion && scene.Tense is Tense.Future)
            ? expected
            : null;

    private static DateRole? ByBooking(Scene scene) =>
        scene.Tense != Tense.Past && Booking.Before(scene) ? DateRole.Asked : null;

    // Whatever is told nearest to the date owns it; what stands before it counts first.
    private static DateRole? ByNearestReport(Scene scene)
    {
        if (scene.Tense == Tense.Future)
        {
            return DateRole.Asked;
        }

        var own = TreatmentReport.Last(scene, scene.From, scene.First);
        var other = OtherReport.Last(scene);
        if (own >= 0 || other >= 0)
        {
            return own >= other ? DateRole.Treatment : scene.Tense == Tense.Today ? null : DateRole.Other;
        }

        // "am 4.11.": the German "on".
        var isGermanOn = scene.First - 1 == scene.From && scene.Said.Is(scene.From, "am");
        if (scene.Tense == Tense.Open && scene.HasBefore(Cue.Modal | Cue.Plan) && !isGermanOn)
        {
            return null;
        }

        own = TreatmentReport.First(scene, scene.End, scene.To);
        other = OtherReport.First(scene);
        return own >= 0 && (other < 0 || own <= other) && !(scene.Tense == Tense.Today && scene.HasBefore(Cue.Modal)) ? DateRole.Treatment
            : other >= 0 && scene.Tense != Tense.Today ? DateRole.Other
            : null;
    }

    private static DateRole? ByCorrection(Scene scene) =>
        (scene.HasDenial || Corrects(scene)) && scene.IsBareCorrection && scene.Tense is Tense.Open or Tense.Past
        && !scene.EndsAsQuestion
            ? DateRole.Treatment
            : null;

    // A "no" corrects at the beginning of a message or of the clause; the stronger words anywhere.
    private static bool Corrects(Scene scene)
    {
        var said = scene.Said;
        if (said.HasAny(scene.From, scene.First, Cue.Modal) && said.Word(scene.First - 1) is "be" or "say" or "read" or "put" or "to")
        {
            return said.Word(scene.First - 2) is "should" or "you";
        }

        for (var at = said.First(0, said.Count, Cue.Correction); at >= 0; at = said.First(at + 1, said.Count, Cue.Correction))
        {
            if (said.Are(at, "correct", "?"))
            {
                continue;
            }

            if (said.Word(at) is not ("no" or "nah" or "nope" or "wait" or "rather" or "instead" or "ignore") || at < 2 || (at >= scene.ClauseStart && at < scene.ClauseEnd))
            {
                return true;
            }
        }

        return false;
    }

    // "it was the 12th", "was friday"; with the word for what was, "it was red on", it is told elsewhere.
    private static DateRole? ByItWas(Scene scene)
    {
        var at = scene.First - 1;
        while (at >= scene.From && scene.Said.Word(at) is "on" or "the" or "actually" or "about" or "like" or "def" or "definitely" or "around" or "probably" or "really" or "done" or "only" or "just")
        {
            at--;
        }

        return at >= scene.From && scene.Said.Is(at, "was", "were")
            && (at == scene.From || scene.Said.Word(at - 1) is "it" or "that" or "this" or "one" or "mine" or "date" or "and" or "which" or "think" or "day")
                ? DateRole.Treatment
                : null;
    }

    private static DateRole? BySince(Scene scene) =>
        scene.Said.Is(scene.First - 1, "since") && !(scene.IsBare && !scene.IsKnown && scene.Tense != Tense.Today) ? DateRole.Other : null;

    // "Had it done. Monday just gone": a clause with nothing but the date goes with the one before it.
    private static DateRole? ByClauseBefore(Scene scene) =>
        scene.IsBare && !scene.EndsAsQuestion && scene.Tense != Tense.Future && scene.ClauseStart > 0 && !scene.IsKnown | scene.Tense != Tense.Today
        && TreatmentReport.Last(scene, Math.Max(0, scene.PreviousStart), scene.ClauseStart) >= 0
            ? DateRole.Treatment
            : null;

    private static DateRole? ByPastVerb(Scene scene) =>
        scene.Tense is Tense.Open && !scene.HasBefore(Cue.Modal | Cue.Plan)
        && (OtherReport.IsPast(scene, scene.From, scene.First) || OtherReport.IsPast(scene, scene.End, scene.To))
            ? DateRole.Other
            : null;

    private static DateRole ByTense(Scene scene) => scene.Tense switch
    {
        Tense.Past => scene.IsKnown || scene.HasBefore(Cue.Past | Cue.Modal) || (!scene.IsBare && OtherReport.IsPast(scene, scene.End, scene.To)) || scene.EndsAsQuestion && !scene.IsBare ? DateRole.Other : DateRole.Treatment,
        Tense.Open when scene.IsBare && !scene.IsKnown && !scene.EndsAsQuestion && scene.Context.Expected is null && AnswersAlone(scene) => DateRole.Treatment,
        _ => DateRole.Asked,
    };

    private static bool AnswersAlone(Scene scene) => scene.ClauseStart == 0 && scene.Said.IsBreak(scene.ClauseEnd);
}
