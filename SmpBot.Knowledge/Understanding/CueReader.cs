using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Reads what a message does beside asking about a topic.</summary>
internal sealed class CueReader(Concepts concepts)
{
    private const int ShortMessage = 7;

    private readonly (int Concept, Cues Cue, bool OnlyShort)[] _simple =
    [
        (concepts.IndexOf("cue-correct"), Cues.Corrects, false),
        (concepts.IndexOf("cue-refuse"), Cues.Refuses, false),
        (concepts.IndexOf("cue-new-session"), Cues.TellsNewSession, false),
        (concepts.IndexOf("cue-greet"), Cues.Greets, false),
        (concepts.IndexOf("cue-thanks"), Cues.Thanks, false),
        (concepts.IndexOf("cue-saw-doctor"), Cues.SawDoctor, false),
        (concepts.IndexOf("cue-my-day"), Cues.AsksDay, false),
        (concepts.IndexOf("cue-that-day"), Cues.MeansThatDay, false),
        (concepts.IndexOf("cue-why"), Cues.AsksWhy, true),
        (concepts.IndexOf("cue-says-who"), Cues.AsksSource, true),
        (concepts.IndexOf("cue-when"), Cues.AsksWhen, true),
        (concepts.IndexOf("cue-move-on"), Cues.MovesOn, false),
    ];

    private readonly int _follow = concepts.IndexOf("cue-follow");
    private readonly int _yes = concepts.IndexOf("cue-yes");
    private readonly int _no = concepts.IndexOf("cue-no");
    private readonly int _finalYes = concepts.IndexOf("final-yes");
    private readonly int _finalNo = concepts.IndexOf("final-no");

    internal Cues Read(Reading reading)
    {
        var cues = Cues.None;
        var isShort = reading.Tokens.Count <= ShortMessage;
        foreach (var match in reading.Concepts)
        {
            foreach (var (concept, cue, onlyShort) in _simple)
            {
                if (match.Concept == concept && (isShort || !onlyShort))
                {
                    cues |= cue;
                }
            }

            if (match.First == 0)
            {
                cues |= match.Concept == _follow ? Cues.FollowsUp
                    : match.Concept == _yes ? Cues.Agrees
                    : match.Concept == _no ? Cues.Declines
                    : Cues.None;
            }
        }

        return cues;
    }

    /// <summary>The last word on it counts: "not my last one, two more to go" is not final.</summary>
    internal SessionFinality ReadFinality(Reading reading)
    {
        foreach (var match in reading.Concepts)
        {
            // "no more sessions" is not "more sessions".
            if (match.Concept == _finalNo && reading.Polarity[match.First] != Polarity.Denied)
            {
                return SessionFinality.NotFinal;
            }
        }

        foreach (var match in reading.Concepts)
        {
            if (match.Concept == _finalYes)
            {
                return reading.Polarity[match.First] == Polarity.Denied && !SaysNoMore(reading, match)
                    ? SessionFinality.NotFinal
                    : SessionFinality.Final;
            }
        }

        return SessionFinality.Unknown;
    }

    private static bool SaysNoMore(Reading reading, ConceptMatch match) => reading.Tokens[match.First].Text == "no";
}
