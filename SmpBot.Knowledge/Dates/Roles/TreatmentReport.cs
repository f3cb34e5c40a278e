using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Finds words that tell of the client's own treatment in a stretch of a message.</summary>
internal static class TreatmentReport
{
    /// <summary>Position of the last such word in [from, to), or -1.</summary>
    public static int Last(Scene scene, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
        {
            if (Tells(scene, at, from, to))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Position of the first such word in [from, to), or -1.</summary>
    public static int First(Scene scene, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Tells(scene, at, from, to))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool Tells(Scene scene, int at, int from, int to)
    {
        var said = scene.Said;
        return said.Word(at) switch
        {
            "done" => IsDone(said, at, from),
            "did" => Takes(said, at, to) && !said.Is(at + 1, "not"),
            "had" or "got" or "having" or "have" or "made" or "finished" or "completed" or "received" or "underwent" or "ended"
                => HasSession(said, at, to),
            "treated" or "inked" or "tattooed" => at == from || said.HasAny(Math.Max(from, at - 5), at, Cue.Past) || said.Word(at - 1) is "get" or "im" or "am" or "is" or "i" or "just",
            "round" or "up" => IsVisit(said, at, from),
            "happened" or "place" => said.Word(at - 1) is "finally" or "it" or "took" && !said.HasAny(from, to, Cue.Symptom | Cue.Plan),
            "mine" when said.Is(at - 1, "was") => true,
            "you" => (said.Is(at - 1, "to", "see") && said.HasAny(Math.Max(from, at - 4), at, Cue.Past)) || said.Is(at - 1, "saw") || (said.Is(at - 1, "with", "by") && said.Is(at - 2, "was", "been")),
            "at" => said.Word(at + 1) is "yours" && said.HasAny(Math.Max(from, at - 4), at, Cue.Past),
            "am" => said.Is(at - 1, "do") && said.Is(at - 2, "i"),
            "in" or "there" => said.Word(at - 1) is "was" or "went" or "came" or "been" or "popped" or "is" && IsStay(said, at + 1, to),
            "chair" or "needle" or "needles" => said.HasAny(Math.Max(from, at - 6), at, Cue.Past),
            "was" or "were" => said.Has(at + 1, Cue.Filler) && said.Has(at + 2, Cue.OneOfSeveral) && !said.Has(at + 3, Cue.Symptom | Cue.Plan),
            "number" => said[at + 1].Value is > 0 and < 20 && (scene.Tense == Tense.Past || (said.Is(at - 1, "for") && said.Has(at - 2, Cue.Past))),
            "sat" => said.Is(at + 1, "for") && said.HasAny(at + 2, to, Cue.Treatment),
            "one" or "go" or "mine" or "final" or "first" or "second" or "third" or "last" or "mines" or "two" or "three" => IsOwnOne(said, at, to),
            _ => said.Has(at, Cue.Treatment) && IsPastSession(scene, at, from, to),
        };
    }

    // "had it done", "head done", "thinning crown done", "was done", "Done Feb 25"; not "nails done".
    private static bool IsDone(Utterance said, int at, int from)
    {
        const int LongestObject = 8;
        var described = said.Has(at - 1, Cue.Treated) ? 2 : said.Is(at - 1, "line") ? 1 : 0;
        for (var i = at - 1; i >= from && i >= at - LongestObject; i--)
        {
            if (said.Word(i) is "had" or "got" or "have" or "getting" or "having" or "get" or "has" or "been" or "was" or "were" or "im" or "am" or "all")
            {
                return true;
            }

            if (!said.Has(i, Cue.Treated | Cue.Treatment | Cue.Mine | Cue.Filler | Cue.OneOfSeveral | Cue.Conjunction) && said[i].Value < 0 && said.Word(i) is not ("all" or "thing" or "stuff" or "finally" or "whole" or "entire" or "lot" or "both")
                && (said.Has(i, Cue.OtherPast | Cue.Person | Cue.Others) || said[i].Kind != TokenKind.Word || described-- <= 0))
            {
                return false;
            }
        }

        return at - from < LongestObject && said.Word(at + 1) is not "with";
    }

    // "did my scalp", "did me", "did the back", "did it".
    private static bool Takes(Utterance said, int at, int to)
    {
        var end = Math.Min(to, at + 5);
        return said.HasAny(at + 1, end, Cue.Treatment) || said.Word(at + 1) is "me" or "mine"
            || (said.HasAny(at + 1, end, Cue.Treated) && said.Word(at + 1) is "my" or "the" or "it")
            || (said.Is(at + 1, "my", "the") && said.Has(at + 2, Cue.OneOfSeveral));
    }

    // "had my session", "had mine", "had my second", "got it", "had the next one", "finished my hairline".
    private static bool HasSession(Utterance said, int at, int to)
    {
        var verb = said.Word(at);
        var end = Math.Min(to, at + 7);
        var namesTreatment = said.HasAny(at + 1, end, Cue.Treatment);
        if (namesTreatment && (verb == "had" || (verb != "have" && !said.HasAny(at + 1, end, Cue.Booking))))
        {
            return true;
        }

        if (verb is "ended")
        {
            return said.HasAny(at - 4, at, Cue.Treatment);
        }

        if (verb is "finished" or "completed")
        {
            return said.Is(at + 1, "up", "at") || said.Word(at + 1) is "my" or "the" or "me"
                && (said.HasAny(at + 1, end, Cue.Treated) || (said.Is(at + 2, "course") && !said.Is(at + 3, "of")));
        }

        if ((said.Is(at + 1, "my") && said.Word(at + 2) is "hairline" or "ink") || IsAmong(said, at + 1, end, "dots"))
        {
            return true;
        }

        if (verb is "had" or "got" or "having" && said.Word(at + 1) is "it" or "mine" or "that" or "them")
        {
            return at + 2 >= to || said.IsBreak(at + 2) || said.Has(at + 2, Cue.Preposition) || said.Word(at + 2) is "yesterday" or "today" or "this" or "last";
        }

        var next = at + 1;
        while (said.Word(next) is "my" or "me" or "the" or "another" or "a" or "just")
        {
            next++;
        }

        return verb is "had" or "made" && next > at + 1 && next < to && (said.Has(next, Cue.OneOfSeveral) || said[next].Ordinal)
            && (next + 1 >= to || said.Has(next + 1, Cue.OneOfSeveral | Cue.Preposition) || said.IsBreak(next + 1))
            || (verb == "had" && said.Is(at + 1, "number"));
    }

    // "went for round two", "had the top up".
    private static bool IsVisit(Utterance said, int at, int from) =>
        (said.Is(at, "round") ? said[at + 1].Value is > 0 and < 10 : said.Is(at - 1, "top", "touch"))
        && said.HasAny(Math.Max(from, at - 4), at, Cue.Past);

    private static bool IsAmong(Utterance said, int from, int to, string word)
    {
        for (var at = from; at < to; at++)
        {
            if (said.Is(at, word))
            {
                return true;
            }
        }

        return false;
    }

    // "was in on the 14th"; "was in the pool" is somewhere else.
    private static bool IsStay(Utterance said, int next, int to) =>
        next >= to || said.IsBreak(next) || said.Word(next) is "on" or "for" or "with" or "wi" or "w" or "at" or "about" or "over" or "around" or "to"
        || (said.Is(next, "the") && said.Word(next + 1) is "chair" or "studio" or "clinic");

    // "mine was", "last one was", "the second was on".
    private static bool IsOwnOne(Utterance said, int at, int to)
    {
        var next = at + 1;
        while (said.Has(next, Cue.OneOfSeveral) || said.Word(next) is "ever" or "of" or "and" or "my" or "session" or "sessions" or "treatments" or "sittings")
        {
            next++;
        }

        return next < to && said.Word(next) is "was" or "were" && (next + 1 >= to || said.Has(next + 1, Cue.Preposition | Cue.Filler));
    }

    // A session lies in the past by its verb or by the date; "my next session is" does not.
    private static bool IsPastSession(Scene scene, int at, int from, int to)
    {
        var said = scene.Said;
        var near = Math.Max(from, at - 8);
        var isSetFor = said.Is(scene.First - 1, "for") && scene.Tense != Tense.Past && !said.HasAny(near, scene.First, Cue.Past);
        if (isSetFor || Booking.Tells(said, at, near, Math.Min(to, at + 5)))
        {
            return false;
        }

        return scene.Tense == Tense.Past || said.HasAny(near, Math.Min(to, at + 5), Cue.Past) || said.Word(at - 1) is "since" or "post" or "after"
            || said.Is(at - 2, "since")
            || (scene.Tense is Tense.Open && !said.HasAny(scene.ClauseStart, scene.First, Cue.Modal) && !scene.EndsAsQuestion)
            || (scene.Tense is Tense.Open && (said.Word(at + 1) is ":" or "=" or "date" || said.Word(at - 1) is "back"))
            || (scene.Tense is Tense.Today && said.Word(at - 2) is "from" or "after");
    }
}
