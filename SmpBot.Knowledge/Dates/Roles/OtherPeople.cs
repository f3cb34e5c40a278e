using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>The date belongs to somebody else's treatment, or to one that did not take place.</summary>
internal static class OtherPeople
{
    /// <summary>"my brother had his done on", "my husband's was on".</summary>
    public static bool Own(Scene scene)
    {
        var said = scene.Said;
        for (var at = scene.From; at < scene.First; at++)
        {
            if (said.Word(at) is "his" or "hers" or "theirs")
            {
                return true;
            }

            if (said.Has(at, Cue.Person) && said.Has(at - 1, Cue.Mine | Cue.Others)
                && (said[at].Possessive && said.Word(at + 1) is "was" or "is" or "session" or "smp" or "treatment" || said.HasAny(at + 1, scene.First, Cue.Others)
                    || (said.Word(at + 1) is "had" or "got" or "was" or "has" or "done" or "did" && !said.HasAny(at + 2, scene.First, Cue.Mine))))
            {
                return true;
            }
        }

        return said.Word(scene.From) is "he" or "she" && said.Word(scene.From + 1) is "had" or "got" or "was" && !said.HasAny(scene.From + 2, scene.First, Cue.Mine);
    }

    /// <summary>"was cancelled", "consultation on", "meant to be", "born on", "best before".</summary>
    public static bool IsVoid(Scene scene)
    {
        var said = scene.Said;
        var isPrinted = said.Are(scene.First - 2, "best", "before") || said.Are(scene.First - 2, "use", "by")
            || (said.Is(scene.First - 2, "out") && said.Is(scene.First - 3, "runs", "run"));
        if (isPrinted || said.HasAny(scene.From, scene.First, Cue.Paper) || (scene.Context.Expected == DateRole.Treatment && HasBirthday(scene)) || (said.Is(scene.End, "is", "was") && said.HasAny(scene.End + 1, Math.Min(scene.End + 4, scene.To), Cue.Paper)))
        {
            return true;
        }

        for (var at = scene.From; at < scene.To; at++)
        {
            if (said.Word(at) is "cancelled" or "canceled" or "consultation" or "consult" or "supposed" or "postponed"
                || (said.Is(at, "meant") && said.Are(at + 1, "to", "be")) || (said.Is(at, "patch") && said.Is(at + 1, "test")))
            {
                return at < scene.First || said.Word(at) is "cancelled" or "canceled" or "postponed";
            }
        }

        return false;
    }

    // "my birthday which is may 9th": no answer where the treatment was asked for.
    private static bool HasBirthday(Scene scene)
    {
        for (var at = scene.From; at < scene.First; at++)
        {
            if (scene.Said.Is(at, "birthday", "bday"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not the 5th", "it wasn't on Tuesday".</summary>
    public static bool IsDenied(Utterance said, int first)
    {
        for (var at = first - 1; at >= first - 5 && at >= 0; at--)
        {
            if (said.Word(at) is "not" or "wasnt" or "isnt" or "aint" or "werent" or "didnt" or "never")
            {
                return true;
            }

            if (said.Word(at) is not ("on" or "the" or "in" or "it" or "was" or "from" or "done" or "this" or "one" or "actually" or "of" or "have" or "had" or "get" or "go" or "til" or "till" or "until"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"i said Wednesday but", "you have me down as the 5th", with the right date still to come.</summary>
    public static bool IsQuoted(Scene scene)
    {
        var said = scene.Said;
        var verb = -1;
        for (var at = scene.From; at < scene.First; at++)
        {
            if (said.Word(at) is "said" or "say" or "says" or "saying" or "thought" or "told" or "put" or "typed" or "wrote" or "recorded" or "down" && !said.Is(at - 1, "should"))
            {
                verb = at;
            }
        }

        return verb >= 0 && scene.HasMore && !said.Is(scene.End, "not") && scene.Fillers(verb + 1, scene.First, Cue.Filler | Cue.Preposition);
    }
}
