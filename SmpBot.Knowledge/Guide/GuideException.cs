namespace SmpBot.Knowledge.Guide;

/// <summary>The content has flaws, so no guide can be made of it. Carries all of them.</summary>
public sealed class GuideException : Exception
{
    /// <summary>Creates the exception for <paramref name="problems"/>.</summary>
    public GuideException(IReadOnlyList<GuideProblem> problems)
        : base($"The aftercare content has {problems?.Count} problem(s):\n{string.Join('\n', problems ?? [])}") =>
        Problems = problems ?? [];

    /// <summary>Creates an exception without problems; for serialisers only.</summary>
    public GuideException()
        : this([])
    {
    }

    /// <summary>Creates an exception with a message; for serialisers only.</summary>
    public GuideException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and a cause; for serialisers only.</summary>
    public GuideException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Every flaw that was found.</summary>
    public IReadOnlyList<GuideProblem> Problems { get; } = [];
}
