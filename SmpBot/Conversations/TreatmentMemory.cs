using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>What a message changes in the treatment that is remembered.</summary>
/// <param name="Treatment">The treatment from now on.</param>
/// <param name="Finality">What is known of the final session from now on.</param>
/// <param name="Told">True where the message gave a treatment date or said whether it was final.</param>
/// <param name="Problem">The date wording that could not be taken, or null.</param>
internal sealed record TreatmentMemory(
    Treatment? Treatment, SessionFinality Finality, bool Told, DateResolution? Problem)
{
    /// <summary>Nothing changes.</summary>
    internal static TreatmentMemory Kept(Conversation before) => new(before.Treatment, before.Finality, Told: false, Problem: null);

    internal static TreatmentMemory Update(Conversation before, Utterance said)
    {
        var known = before.Treatment;
        var finality = Said(before, said);
        var told = finality != SessionFinality.Unknown;
        var date = known?.Date;
        DateOnly? toldDate = null;
        DateResolution? problem = null;
        // "one more to come, in March" answers whether it was the last; that date is not of the treatment.
        var answersFinality = before.Pending?.Missing == MissingPiece.Finality && finality == SessionFinality.NotFinal;
        foreach (var mention in said.Dates.Where(d => d.Role == DateRole.Treatment && !answersFinality))
        {
            if (mention.Resolution is not DateResolution.One one)
            {
                problem = mention.Resolution;
            }
            else if (known is null || !mention.IsDayNumber || said.Cues.HasFlag(Cues.Corrects))
            {
                // A day number beside a known date is the client counting, not a correction.
                // Of several sessions told at once the latest is the one that heals.
                date = toldDate is { } earlier && earlier > one.Date ? earlier : one.Date;
                toldDate = date;
                problem = null;
                told = true;
            }
        }

        var isNewSession = known is not null && date > known.Date && said.Cues.HasFlag(Cues.TellsNewSession)
            && !said.Cues.HasFlag(Cues.Corrects);
        var remembered = finality != SessionFinality.Unknown ? finality
            : isNewSession ? SessionFinality.Unknown
            : known?.Finality ?? before.Finality;
        return new(date is { } d ? new Treatment(d, remembered) : null, remembered, told, date == known?.Date ? problem : null);
    }

    private static SessionFinality Said(Conversation before, Utterance said)
    {
        if (said.Finality != SessionFinality.Unknown || before.Pending?.Missing != MissingPiece.Finality)
        {
            return said.Finality;
        }

        // "it was the Wednesday, yes" is about the day.
        return said.Dates.Any(d => d.Role == DateRole.Treatment) && !said.Cues.HasFlag(Cues.Declines) ? SessionFinality.Unknown
            : said.Cues.HasFlag(Cues.Agrees) ? SessionFinality.Final
            : said.Cues.HasFlag(Cues.Declines) ? SessionFinality.NotFinal
            : SessionFinality.Unknown;
    }
}
