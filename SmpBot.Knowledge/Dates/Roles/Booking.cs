using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>A session that is still to come: "next session is", "booked in for".</summary>
internal static class Booking
{
    public static bool Tells(Utterance said, int noun, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (said.Word(at) is "booked" or "booking" or "book" or "upcoming" or "scheduled" or "due" or "pencilled" or "rescheduled" or "planned")
            {
                return true;
            }

            if (said.Is(at, "next") && at < noun && noun - at <= 2 && !said.HasAny(from, at, Cue.Past))
            {
                return true;
            }

            if (at > noun && said.Word(at) is "is" or "are" or "will" or "isnt")
            {
                return true;
            }
        }

        return (said[noun].Possessive && said.Word(noun) is not "smp" && said.Has(noun + 1, Cue.Preposition)) || said[noun + 1].Possessive;
    }

    /// <summary>What was booked is history: "booked it back on the 2nd", "booked for the 12th but they moved me to".</summary>
    public static bool IsOver(Scene scene)
    {
        var said = scene.Said;
        var isMoved = false;
        for (var at = scene.End; at < said.Count && scene.HasMore; at++)
        {
            isMoved |= said.Word(at) is "moved" or "bumped" or "pushed" or "changed" or "postponed" or "rescheduled" or "happened";
        }

        return isMoved || said.Are(scene.First - 2, "back", "on") || said.Are(scene.First - 2, "back", "in");
    }

    /// <summary>The clause before the date speaks of something booked: "third is booked for", "mine's on", "have a session on".</summary>
    public static bool Before(Scene scene)
    {
        var said = scene.Said;
        for (var at = scene.From; at < scene.First; at++)
        {
            if (said.Word(at) is "booked" or "booking" or "book" or "upcoming" or "scheduled" or "due" or "pencilled" or "rescheduled" or "offered" || (said.Is(at, "gave") && said.Is(at + 1, "me", "us")))
            {
                return true;
            }

            if ((said.Word(at) is "mine" or "mines" && (said[at].Possessive || said.Is(at, "mines") || said.Is(at + 1, "is")))
                || (said.Is(at, "next") && (said.Has(at + 1, Cue.Treatment) || said.Is(at + 1, "one")) && !said.HasAny(scene.From, at, Cue.Past)))
            {
                return true;
            }

            if (said.Has(at, Cue.Treatment) && !said.HasAny(scene.From, scene.First, Cue.Past) && (said.Word(at + 1) is "is" or "are" || said[at].Possessive))
            {
                return true;
            }
        }

        return false;
    }
}
