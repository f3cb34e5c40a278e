using System.Text.RegularExpressions;
using SmpBot.Knowledge.Guide;
using Xunit.Abstractions;

namespace SmpBot.Tests.AnswerWriting;

public partial class AnsweringPlainLanguageTests(ITestOutputHelper output)
{
    [Fact]
    public void An_eleven_year_old_can_read_every_text()
    {
        var graded = Rendered.All.Select(r => (r.Label, r.Answer.Text, Grade: ReadingLevel.Grade(r.Answer.Text)))
            .OrderByDescending(g => g.Grade).ToList();
        var average = graded.Average(g => g.Grade);
        output.WriteLine($"{graded.Count} texts, grade {average:0.0} on average. The hardest:");
        foreach (var (label, text, grade) in graded.Take(10))
        {
            output.WriteLine($"{grade:0.0} {label}: {text}");
        }

        Assert.True(average <= 6, $"average grade {average:0.00}");
        Assert.Empty(graded.Where(g => g.Grade > 8).Select(g => g.Label));
    }

    [Fact]
    public void Every_text_fits_two_text_messages()
    {
        var longest = Rendered.All.OrderByDescending(r => r.Answer.Text.Length).ToList();
        foreach (var r in longest.Take(5))
        {
            output.WriteLine($"{r.Answer.Text.Length} {r.Label}: {r.Answer.Text}");
        }

        Assert.Empty(longest.Where(r => r.Answer.Text.Length > 320 && !MayBeLonger(r.Label)).Select(r => r.Label));
    }

    [Fact]
    public void No_text_shouts_lists_or_leaves_a_placeholder() => Assert.Empty(
        Rendered.All.Where(r => string.IsNullOrWhiteSpace(r.Answer.Text) || Shouting().IsMatch(r.Answer.Text)).Select(r => $"{r.Label}: {r.Answer.Text}"));

    [Fact]
    public void No_text_names_a_cream_a_brand_or_a_dose() => Assert.Empty(
        Rendered.All.Where(r => Brands().IsMatch(r.Answer.Text)).Select(r => $"{r.Label}: {r.Answer.Text}"));

    [Fact]
    public void What_comes_from_other_sources_says_so() => Assert.Empty(
        Rendered.All.Where(r => r.Answer.Entity.Pack == "general@1" && r.Answer.Entity.Verdict != Verdict.Ask
            && !r.Answer.Text.Contains("general guidance", StringComparison.Ordinal)).Select(r => $"{r.Label}: {r.Answer.Text}"));

    // The day's rules as a whole are one text that people ask for as a whole.
    private static bool MayBeLonger(string label) => label.StartsWith("aftercare-overview", StringComparison.Ordinal);

    [GeneratedRegex(@"[!{}*•]|\s\s|^\s*-|\.\.|\. [a-z]|I'm just")]
    private static partial Regex Shouting();

    [GeneratedRegex(@"bepanth|vaseline|aquaphor|hydrocort|neosporin|sudocrem|cetaphil|eucerin|\be45\b|aloe|coconut|petrol|lidocaine|paracetamol|acetaminophen|ibuprofen|aspirin|antihistamine|benadryl|minoxidil|finasteride|rogaine|accutane|\d+ ?mg\b|\d+ ?ml\b", RegexOptions.IgnoreCase)]
    private static partial Regex Brands();
}
