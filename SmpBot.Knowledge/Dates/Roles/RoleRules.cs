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
        BySource,
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
        scene.Before is { } before && !(before == DateRole.Other && (scene.HasDenial || scene.HasBefore(Cue.Treatment))) && scene.From < scene.First + 1 && scene.Fillers(scene.From, scene.First, Cue.Filler | Cue.OneOfSeveral)
        && !(before == DateRole.Treatment && scene.Tense is Tense.Future or Tense.Today) && !(before == DateRole.Asked && scene.Tense == Tense.Past)
        && !scene.HasAfter(Cue.Plan | Cue.Modal) && !(before == DateRole.Treatment && scene.Said.Is(scene.End, "is")) && scene.First - scene.From <= 3
            ? before
            : null;

    private static DateRole? ByExpectation(Scene scene) =>
        scene.Context.Expected is { } expected && scene.IsBare && !(scene.EndsAsQuestion && scene.Tense is Tense.Future)
            ? expected
            : null;

    private static DateRole? ByBooking(Scene scene) =>
        scene.Tense == Tense.Past || !Booking.Before(scene) ? null : Booking.IsOver(scene) ? DateRole.Other : DateRole.Asked;

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

    // "my phone says may 30", "so go with saturday": where the treatment date is what is talked about.
    private static DateRole? BySource(Scene scene)
    {
        var said = scene.Said;
        var at = scene.First - 1;
        while (at > scene.From && said.Word(at) is "on" or "the" or "its" or "it" or "was")
        {
            at--;
        }

        var isSource = (said.Word(at) is "says" or "shows" or "saying" && scene.Said.Word(at - 1) is not ("she" or "he" or "they"))
            || (said.Is(at, "with") && said.Is(at - 1, "go", "going"))
            || (said.Word(at) is "said" or "typed" or "wrote" or "put" && said.Is(at - 1, "i") && said.Is(scene.End, "not"));
        return isSource && (scene.IsKnown || scene.Context.Expected == DateRole.Treatment) && scene.Tense is Tense.Open or Tense.Past && !scene.EndsAsQuestion
            ? DateRole.Treatment
            : null;
    }

    // A "no" corrects at the beginning of a message or of the clause; the stronger words anywhere.
    private static bool Corrects(Scene scene)
    {
        var said = scene.Said;
        if (Corrections.Any(said))
        {
            return true;
        }

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
        Tense.Open when scene.Context.Expected == DateRole.Treatment && !scene.EndsAsQuestion && !(scene.HasBefore(Cue.Modal | Cue.Plan) && !MayHaveBeen(scene)) && !scene.HasAfter(Cue.Plan) => DateRole.Treatment,
        Tense.Open when ConfirmsKnown(scene) => DateRole.Treatment,
        Tense.Open when scene.IsBare && !scene.IsKnown && !scene.EndsAsQuestion && scene.Context.Expected is null && AnswersAlone(scene) => DateRole.Treatment,
        _ => DateRole.Asked,
    };

    // "could be wednesday"
    private static bool MayHaveBeen(Scene scene) =>
        scene.Said.Is(scene.First - 1, "be") && scene.Said.Word(scene.First - 2) is "could" or "might" or "may" or "must";

    // "yeah june 27 like i said"
    private static bool ConfirmsKnown(Scene scene) =>
        scene.IsKnown && !scene.EndsAsQuestion && scene.Said.Word(0) is "yeah" or "yes" or "yep" or "ye" or "yup" or "correct"
        && scene.Wording.Meaning.Resolve(DateRole.Treatment, scene.Context) is DateResolution.One one && one.Date == scene.Context.TreatmentDate;

    private static bool AnswersAlone(Scene scene) => scene.ClauseStart == 0 && scene.Said.IsBreak(scene.ClauseEnd);
}
