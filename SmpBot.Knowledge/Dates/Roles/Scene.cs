using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>One wording and the words around it that may say what it stands for.</summary>
internal sealed record Scene(Utterance Said, Wording Wording, DateContext Context)
{
    /// <summary>Which tokens belong to a date.</summary>
    public required bool[] Inside { get; init; }

    /// <summary>First token of the clause.</summary>
    public required int ClauseStart { get; init; }

    /// <summary>One past the last token of the clause.</summary>
    public required int ClauseEnd { get; init; }

    /// <summary>First token that belongs to this wording and to no earlier one.</summary>
    public required int From { get; init; }

    /// <summary>One past the last token that belongs to this wording and to no later one.</summary>
    public required int To { get; init; }

    /// <summary>First token of the clause before this one.</summary>
    public required int PreviousStart { get; init; }

    /// <summary>The role of the wording before it in the same clause.</summary>
    public DateRole? Before { get; init; }

    /// <summary>More wordings follow in the message.</summary>
    public bool HasMore { get; init; }

    /// <summary>Another wording of the message is denied: "not the 5th".</summary>
    public bool HasDenial { get; init; }

    public int First => Wording.First;

    public int End => Wording.End;

    public Tense Tense => Wording.Meaning.Tense;

    public bool IsKnown => Context.TreatmentDate is not null;

    public bool HasBefore(Cue cue) => Said.HasAny(From, First, cue);

    public bool HasAfter(Cue cue) => Said.HasAny(End, To, cue);

    public bool IsBare => Fillers(ClauseStart, First) && Fillers(End, ClauseEnd);

    /// <summary>Nothing but the date and words that correct one: "sorry i meant the 13th".</summary>
    public bool IsBareCorrection => Fillers(ClauseStart, First, Cue.Filler | Cue.Correction | Cue.Conjunction | Cue.Modal) && Fillers(End, ClauseEnd, Cue.Filler | Cue.Correction);

    public bool EndsAsQuestion => Said.Is(ClauseEnd, "?") || Said.Is(ClauseEnd - 1, "?");

    public bool Fillers(int from, int to, Cue allowed = Cue.Filler)
    {
        for (var at = from; at < to; at++)
        {
            if (Inside[at])
            {
                continue;
            }

            if (Corrections.At(Said, at) is var phrase and > 0)
            {
                at += phrase - 1;
                continue;
            }

            if (Said.Are(at, "have", "been") || Names.IsTimeOfDay(Said.Word(at)))
            {
                continue;
            }

            if (Said[at].Kind == TokenKind.Word && !Said.Has(at, allowed))
            {
                return false;
            }

            if (Said[at].IsDigits && !Said.Is(at + 1, "pm", "am"))
            {
                return false;
            }
        }

        return true;
    }
}
