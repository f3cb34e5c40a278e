using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Evaluation;

/// <summary>The figures of a set of outcomes.</summary>
/// <param name="CasesRight">Cases that are wholly right.</param>
/// <param name="Cases">All cases.</param>
/// <param name="TurnsRight">Labelled turns that are right.</param>
/// <param name="Turns">All labelled turns.</param>
/// <param name="RedFlagsCaught">Turns with an alarm where only an alarm is right.</param>
/// <param name="RedFlags">Turns where only medical or emergency is right.</param>
/// <param name="FalseAlarms">Turns with an alarm where none is right.</param>
/// <param name="HarmlessTurns">Turns where an alarm is wrong.</param>
public sealed record Scoreboard(
    int CasesRight, int Cases, int TurnsRight, int Turns, int RedFlagsCaught, int RedFlags, int FalseAlarms, int HarmlessTurns)
{
    /// <summary>Share of cases that are wholly right.</summary>
    public double CaseShare => Cases == 0 ? 1 : (double)CasesRight / Cases;

    /// <summary>Share of labelled turns that are right.</summary>
    public double TurnShare => Turns == 0 ? 1 : (double)TurnsRight / Turns;

    /// <summary>Share of red flags that were caught.</summary>
    public double CaughtShare => RedFlags == 0 ? 1 : (double)RedFlagsCaught / RedFlags;

    /// <summary>Share of harmless turns that raised an alarm.</summary>
    public double AlarmedShare => HarmlessTurns == 0 ? 0 : (double)FalseAlarms / HarmlessTurns;

    /// <summary>Counts outcomes.</summary>
    public static Scoreboard Of(IReadOnlyCollection<CaseOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        int turns = 0, right = 0, red = 0, caught = 0, calm = 0, alarms = 0;
        foreach (var outcome in outcomes)
        {
            for (var i = 0; i < outcome.Case.Turns.Count; i++)
            {
                if (outcome.Case.Turns[i].Expect is not { } expect)
                {
                    continue;
                }

                turns++;
                var wrong = outcome.Wrong.FirstOrDefault(w => w.Turn == i || w.Turn < 0);
                right += wrong is null ? 1 : 0;
                var alarmed = i < outcome.Replies.Count && outcome.Replies[i].Escalation >= Escalation.Medical;
                if (expect.Escalation is not { } levels)
                {
                    continue;
                }

                if (levels.All(IsAlarm))
                {
                    red++;
                    caught += wrong is not null && (wrong.Turn < 0 || wrong.WrongKeys.Contains("escalation")) ? 0 : 1;
                }
                else if (!levels.Any(IsAlarm))
                {
                    calm++;
                    alarms += alarmed ? 1 : 0;
                }
            }
        }

        return new(outcomes.Count(o => o.Wrong.Count == 0), outcomes.Count, right, turns, caught, red, alarms, calm);
    }

    private static bool IsAlarm(string level) => level is "medical" or "emergency";
}
