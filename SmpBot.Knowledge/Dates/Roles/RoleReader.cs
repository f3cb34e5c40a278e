using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Gives every wording of a message its role, from left to right.</summary>
internal static class RoleReader
{
    public static DateRole[] Read(Utterance said, List<Wording> wordings, DateContext context)
    {
        var clauses = new Clauses(said, wordings);
        var hasDenial = wordings.Any(wording => OtherPeople.IsDenied(said, wording.First));
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
        return roles;
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
