using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Checks how people put things: every label is a topic or a red flag of the guide, every word list named exists.</summary>
public static class WordingVerifier
{
    /// <summary>Checks the built-in wording together with that of the guide's studio. Throws for no flaw of the content.</summary>
    public static GuideReport Verify(Guide.Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        try
        {
            var lessons = LessonReader.Read(guide);
            return new(true, [$"{lessons.Topics.Count + lessons.Signs.Count} labelled messages, {lessons.Signs.Count} of them red flags; {lessons.Wording.Lists.Count} word lists with {lessons.Wording.Lists.Values.Sum(l => l.Count)} phrases."], []);
        }
        catch (GuideException e)
        {
            return new(false, [.. e.Problems.Select(p => p.ToString()), $"{e.Problems.Count} problem(s) in the wording."], e.Problems);
        }
    }
}
