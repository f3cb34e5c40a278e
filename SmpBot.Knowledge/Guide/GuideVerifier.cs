using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Guide;

/// <summary>What a check of the content found, ready to be printed.</summary>
/// <param name="Passed">True where there is no flaw.</param>
/// <param name="Lines">The report, line by line; the last line is the summary.</param>
/// <param name="Problems">The flaws.</param>
public sealed record GuideReport(bool Passed, IReadOnlyList<string> Lines, IReadOnlyList<GuideProblem> Problems);

/// <summary>Checks the content as loading does, and says what it found: every topic × day × finality has exactly one verdict.</summary>
public static class GuideVerifier
{
    /// <summary>Checks the built-in content together with a studio's folder (null for none). Throws for no flaw of the content.</summary>
    public static GuideReport Verify(string? studioFolder = null) =>
        Verify([.. ContentFile.BuiltIn(), .. studioFolder is null ? [] : ContentFile.InFolder(studioFolder)]);

    /// <summary>Checks the given files.</summary>
    public static GuideReport Verify(IReadOnlyList<ContentFile> files)
    {
        try
        {
            return Report(Guide.Load(files));
        }
        catch (GuideException e)
        {
            return new(false, [.. e.Problems.Select(p => p.ToString()), $"{e.Problems.Count} problem(s). Nothing was loaded."], e.Problems);
        }
    }

    private static GuideReport Report(Guide guide)
    {
        var lines = guide.Topics.OrderBy(t => t.Pack.Kind).ThenBy(t => t.Id, StringComparer.Ordinal).Select(Line).ToList();
        var finalities = Enum.GetValues<SessionFinality>().Length;
        lines.Add(
            $"{guide.Topics.Count} topics x {WindowCheck.LastDay} days x {finalities} kinds of session = "
            + $"{guide.Topics.Count * WindowCheck.LastDay * finalities} cells, one verdict each. "
            + $"{guide.Stages.Count} stages, {guide.Facts.Count} facts, {guide.RedFlags.Count} red flags, {guide.Sources.Count} sources. "
            + $"Packs: {string.Join(", ", guide.Packs.Distinct())}.");
        return new(true, lines, []);
    }

    private static string Line(Topic topic)
    {
        var windows = topic.Rules.Select(r =>
            $"{r.Days}{(r.Session is { } s ? $" {s}" : "")}{(r.Aspect is { } a ? $" [{a}]" : "")} {r.Verdict.ToString().ToLowerInvariant()}");
        return $"{topic.Pack} {topic.Id}: {string.Join("; ", windows)}";
    }
}
