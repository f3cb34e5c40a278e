using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Commands;

/// <summary>Prints the wrong cases, a table by tag, and the figures by kind.</summary>
internal static class EvaluationReport
{
    internal static void Write(TextWriter to, IReadOnlyList<CaseOutcome> outcomes, bool quiet)
    {
        if (!quiet)
        {
            foreach (var outcome in outcomes)
            {
                WriteWrong(to, outcome);
            }
        }

        foreach (var tag in outcomes.SelectMany(o => o.Case.Tags.Select(t => (Tag: t, o))).GroupBy(p => p.Tag).OrderByDescending(g => g.Count(p => p.o.Wrong.Count > 0)))
        {
            to.WriteLine($"  {tag.Key,-20} {tag.Count(p => p.o.Wrong.Count == 0),4} of {tag.Count(),4} right");
        }

        to.WriteLine();
        foreach (var kind in outcomes.GroupBy(o => EvaluateCommand.Kind(o.Case)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            WriteLine(to, kind.Key, Scoreboard.Of([.. kind]));
        }

        var abc = outcomes.Where(o => EvaluateCommand.Kind(o.Case) is "A" or "B" or "C").ToList();
        WriteLine(to, "A-C", Scoreboard.Of(abc));
        WriteLine(to, "all", Scoreboard.Of([.. outcomes]));
    }

    private static void WriteLine(TextWriter to, string name, Scoreboard s) => to.WriteLine(
        $"{name,-4} cases right {s.CasesRight}/{s.Cases} = {s.CaseShare:F3}; labelled turns right {s.TurnsRight}/{s.Turns} = {s.TurnShare:F3}; "
        + $"red flags caught {s.RedFlagsCaught}/{s.RedFlags}; false alarms {s.FalseAlarms}/{s.HarmlessTurns}");

    private static void WriteWrong(TextWriter to, CaseOutcome outcome)
    {
        foreach (var wrong in outcome.Wrong)
        {
            to.WriteLine($"{outcome.Case.Id} turn {wrong.Turn + 1}: {wrong.Said}");
            to.WriteLine($"    wrong: {string.Join(", ", wrong.WrongKeys)}");
            foreach (var answer in wrong.Reply?.Answers ?? [])
            {
                to.WriteLine($"    got: {answer.Topic} {answer.Verdict} {answer.Escalation} day {answer.Day} treated {answer.TreatmentDate:yyyy-MM-dd} from {answer.AllowedFrom:yyyy-MM-dd}");
            }
        }
    }
}
