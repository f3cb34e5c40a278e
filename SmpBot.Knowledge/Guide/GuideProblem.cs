namespace SmpBot.Knowledge.Guide;

/// <summary>A flaw in the content.</summary>
/// <param name="File">The file it is in.</param>
/// <param name="Line">Line number, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record GuideProblem(string File, int Line, string Message, string Remedy)
{
    /// <summary>One line for a log or a terminal.</summary>
    public override string ToString() => $"{File}:{Line}: {Message} {Remedy}";
}
