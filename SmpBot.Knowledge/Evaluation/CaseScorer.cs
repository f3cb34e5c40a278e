using System.Text.RegularExpressions;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Evaluation;

/// <summary>What a bot replied to one turn of a case.</summary>
/// <param name="Answers">The structured answers.</param>
/// <param name="Text">All visible text, cards included.</param>
public sealed record CaseReply(IReadOnlyList<AftercareAnswer> Answers, string Text)
{
    /// <summary>The highest escalation, or null where there is no answer at all.</summary>
    public Escalation? Escalation => Answers.Count == 0 ? null : Answers.Max(a => a.Escalation);
}

/// <summary>Checks a reply against an expectation.</summary>
public static class CaseScorer
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    /// <summary>The keys of the expectation that do not hold; empty where all do.</summary>
    public static IReadOnlyList<string> Wrong(CaseExpectation expect, CaseReply reply)
    {
        ArgumentNullException.ThrowIfNull(expect);
        ArgumentNullException.ThrowIfNull(reply);
        var wrong = new List<string>();
        void Check(string key, bool holds)
        {
            if (!holds)
            {
                wrong.Add(key);
            }
        }

        var answers = reply.Answers;
        if (expect.Topic is { } topics)
        {
            Check("topic", answers.Any(a => topics.Contains(a.Topic)));
        }

        if (expect.TopicsAll is { } all)
        {
            Check("topicsAll", all.All(list => answers.Any(a => list.Contains(a.Topic))));
        }

        if (expect.Verdict is { } verdicts)
        {
            var on = answers.Where(a => expect.Topic is null || expect.Topic.Contains(a.Topic)).ToList();
            Check("verdict", (on.Count > 0 ? on : answers).Any(a => verdicts.Contains(Name(a.Verdict))));
        }

        if (expect.Escalation is { } levels)
        {
            Check("escalation", reply.Escalation is { } top && levels.Contains(Name(top)));
        }

        Check("day", expect.Day is not { } day || answers.Any(a => a.Day == day));
        Check("treatmentDate", expect.TreatmentDate is not { } treated || answers.Any(a => a.TreatmentDate == treated));
        Check("allowedFrom", expect.AllowedFrom is not { } from || answers.Any(a => a.AllowedFrom == from));
        Check("text", expect.Text is not { } text || Matches(reply.Text, text));
        Check("notText", expect.NotText is not { } not || !Matches(reply.Text, not));
        return wrong;
    }

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime);

    // The wire names of these enums are their names in lower case.
    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
