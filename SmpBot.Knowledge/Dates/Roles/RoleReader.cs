using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Gives every wording of a message its role, from left to right.</summary>
internal static class RoleReader
{
    public static DateRole[] Read(Utterance said, List<Wording> wordings, DateContext context)
    {
        var clauses = new Clauses(said, wordings);
        var hasDenial = wordings.Any(wording => OtherPeople.IsDenied(said, wording.First)) || DeniesOrdinal(said);
        var roles = new DateRole[wordings.Count];
        for (var i = 0; i < wordings.Count; i++)
        {
            var wording = wordings[i];
            var (start, end) = (clauses.Start(wording.First), clauses.End(wording.End - 1));
            var follows = i > 0 && wordings[i - 1].End > start;
            var precedes = i + 1 < wordings.Count && wordings[i + 1].First < end;
            roles[i] = RoleRules.Of(new Scene(said, wording, context)
            {
                Inside = clauses.Inside,
                ClauseStart = start,
                ClauseEnd = end,
                PreviousStart = clauses.Before(start),
                From = follows ? wordings[i - 1].End : start,
                To = precedes ? wordings[i + 1].First : end,
                Before = follows ? roles[i - 1] : null,
                HasMore = i + 1 < wordings.Count,
                HasDenial = hasDenial,
            });
        }

        KeepLastDay(wordings, roles);
        KeepLastWord(said, wordings, roles);
        return roles;
    }

    // "not first": too little for a date, enough for a correction.
    private static bool DeniesOrdinal(Utterance said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (said.Is(at, "not") && said[at + 1].Ordinal && said.IsBreak(at + 2))
            {
                return true;
            }
        }

        return false;
    }

    // "Monday. Wait, no, Tuesday": what is said last counts.
    private static void KeepLastWord(Utterance said, List<Wording> wordings, DateRole[] roles)
    {
        for (var i = 0; i + 1 < wordings.Count; i++)
        {
            var next = Array.IndexOf(roles, DateRole.Treatment, i + 1);
            if (roles[i] == DateRole.Treatment && next > i && IsTakenBack(said, wordings[i].End, wordings[next].First, wordings[next].End))
            {
                roles[i] = DateRole.Other;
            }
        }
    }

    private static bool IsTakenBack(Utterance said, int from, int to, int end)
    {
        if (said.Is(end, "sorry", "actually"))
        {
            return true;
        }

        for (var at = from; at < to; at++)
        {
            if (said.Word(at) is "wait" or "nope" or "nah" or "sorry" or "actually" or "oops" or "correction" or "mean" or "meant" or "scratch" or "scrap"
                || (said.Is(at, "no") && (said.IsBreak(at + 1) || at + 1 == to || said.IsBreak(at - 1))))
            {
                return true;
            }
        }

        return false;
    }

    // "Day four it bled, day five it stopped, day six": the client is on the last of them.
    private static void KeepLastDay(List<Wording> wordings, DateRole[] roles)
    {
        var isLast = true;
        for (var i = wordings.Count - 1; i >= 0; i--)
        {
            if (roles[i] == DateRole.Treatment && wordings[i].Meaning is HealingDay)
            {
                roles[i] = isLast ? DateRole.Treatment : DateRole.Other;
                isLast = false;
            }
        }
    }
}
