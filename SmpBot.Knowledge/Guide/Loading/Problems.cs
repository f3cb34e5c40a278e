namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Collects flaws, so that all are told at once.</summary>
internal sealed class Problems
{
    private readonly List<GuideProblem> found = [];

    public IReadOnlyList<GuideProblem> Found => [.. found.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];

    public void Add(Origin origin, string message, string remedy) =>
        found.Add(new(origin.File, origin.Line, message, remedy));
}
