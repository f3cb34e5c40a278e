using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Tests.GuideContent;

public class GuidePlantedFlawTests
{
    private const string Rest = "kind: activity\nname: sand\nsource: [fact-1]\n";
    private const string Head = "topic: sandbox\n" + Rest;

    public static TheoryData<string, string, int, string> Flaws() => new()
    {
        { "hole", Head + "windows:\n  - days: 1-9\n    verdict: no\n  - days: 11+\n    verdict: yes\n", 1, "no rule on day 10" },
        { "overlap", Head + "windows:\n  - days: 1-10\n    verdict: no\n  - days: 10+\n    verdict: yes\n", 8, "two rules" },
        { "overlap of any with one session", Head + "windows:\n  - days: 1+\n    verdict: no\n  - days: 31+\n    session: final\n    verdict: yes\n", 8, "two rules" },
        { "hole after one kind of session", Head + "windows:\n  - days: 1+\n    session: final\n    verdict: no\n", 1, "no rule on day 1 (Unknown)" },
        { "no source", "topic: sandbox\nkind: fact\nname: sand\nverdict: info\nsays: Sand.\n", 1, "has no source" },
        { "unknown source", "topic: sandbox\nkind: fact\nname: sand\nverdict: info\nsource: [nobody]\n", 1, "unknown source 'nobody'" },
        { "unknown key", Head + "verdict: yes\ncolour: blue\n", 6, "'colour' is not known" },
        { "unknown key in a window", Head + "windows:\n  - days: 1+\n    verdict: no\n    until: 9\n", 8, "'until' is not known" },
        { "missing verdict", Head + "says: Sand.\n", 1, "'verdict' is missing" },
        { "verdict that is none", Head + "verdict: maybe\n", 5, "cannot be 'maybe'" },
        { "reversed days", Head + "windows:\n  - days: 9-4\n    verdict: no\n", 6, "cannot be '9-4'" },
        { "day zero", Head + "windows:\n  - days: 0-4\n    verdict: no\n", 6, "cannot be '0-4'" },
        { "unknown placeholder", Head + "verdict: yes\nsays: Ask {artits}.\n", 1, "'{artits}'" },
        { "twin", "topic: headwear\n" + Rest + "verdict: yes\n", 1, "declared twice" },
        { "unknown topic to answer as", Head + "verdict: yes\nas: hats\n", 1, "no topic 'hats'" },
        { "override of nothing", "override: hats\nsource: [fact-1]\nwindows:\n  - days: 1+\n    verdict: no\n", 1, "no topic 'hats' to override" },
        { "language without words", Language("says: Ask {artist}?\n    again: Once more {artist}?\n    danger: Go.\n    \"yes\": [jo]"), 2, "cannot be recognised by 0 words" },
        { "language without an offer", Language("alphabet: [Ⴀ-ჿ]\n    says: Hm.\n    again: Once more {artist}?\n    danger: Go.\n    \"yes\": [jo]"), 2, "'says' of the language 'xx' does not offer the artist" },
        { "language without a sentence", Language("alphabet: [Ⴀ-ჿ]\n    again: Once more {artist}?\n    danger: Go.\n    \"yes\": [jo]"), 2, "'says' is missing" },
        { "language without a yes", Language("alphabet: [Ⴀ-ჿ]\n    says: Ask {artist}?\n    again: Once more {artist}?\n    danger: Go."), 2, "has no words for yes" },
        { "language with an unknown red flag", Language("alphabet: [Ⴀ-ჿ]\n    says: Ask {artist}?\n    again: Once more {artist}?\n    danger: Go.\n    \"yes\": [jo]\n    signs: { doom: [xo] }"), 2, "no red flag 'doom'" },
        { "alphabet that is none", Language("alphabet: [abc]\n    says: Ask {artist}?\n    again: Once more {artist}?\n    danger: Go.\n    \"yes\": [jo]"), 2, "'alphabet' cannot be 'abc'" },
        { "broken YAML", "topic: [\n", 2, "not valid YAML" },
        { "empty file", "", 1, "not one YAML mapping" },
    };

    [Theory]
    [MemberData(nameof(Flaws))]
    public void A_flaw_is_named_with_file_line_and_remedy(string flaw, string yaml, int line, string message)
    {
        var problems = Load(yaml).Problems;
        Assert.True(
            problems.Any(p => p.File == "general/sandbox.yaml" && p.Line == line && p.Message.Contains(message, StringComparison.Ordinal) && p.Remedy.Length > 0),
            $"{flaw}: {string.Join('\n', problems)}");
    }

    [Fact]
    public void All_flaws_are_told_at_once()
    {
        var problems = Load(Head + "colour: blue\nverdict: maybe\nas: hats\n").Problems;
        Assert.Equal(3, problems.Count);
    }

    [Fact]
    public void The_report_on_flawed_content_lists_them_instead_of_throwing()
    {
        var report = GuideVerifier.Verify([.. ContentFile.BuiltIn(), new("general/sandbox.yaml", "topic: sandbox\n")]);
        Assert.False(report.Passed);
        Assert.Contains(report.Lines, l => l.StartsWith("general/sandbox.yaml:1:", StringComparison.Ordinal));
    }

    private static string Language(string rest) => $"languages:\n  - language: xx\n    {rest}\n";

    private static GuideException Load(string yaml) =>
        Assert.Throws<GuideException>(() => Knowledge.Guide.Guide.Load([.. ContentFile.BuiltIn(), new("general/sandbox.yaml", yaml)]));
}
