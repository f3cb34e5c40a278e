using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Reading;

public sealed class StudioWordingTests : IDisposable
{
    private readonly string _folder = ExamplePack.CopyToTemporaryFolder();

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("could i do a scalp detox on friday")]
    [InlineData("our office got us all a head spa day, am i in?")]
    public void A_topic_of_the_studio_is_understood_from_its_own_wording(string text)
    {
        var reader = new MessageReader(Guide.Load(_folder));
        Assert.Contains(reader.Read(text, new(new(2026, 11, 20), "en-GB")).Questions, q => q.Question.Topic == "head-spa");
    }

    [Fact]
    public void A_label_that_is_no_topic_is_named_with_file_and_line()
    {
        File.WriteAllText(Path.Combine(_folder, "wording", "messages", "tea.txt"), "# tea\nis tea ok\n[washing, coffee] and a wash\n");
        var report = WordingVerifier.Verify(Guide.Load(_folder));
        Assert.False(report.Passed);
        Assert.Contains(report.Problems, p => p.File == "studio/wording/messages/tea.txt" && p.Line == 2 && p.Message.Contains("'tea'", StringComparison.Ordinal));
        Assert.Contains(report.Problems, p => p.Line == 3 && p.Message.Contains("'coffee'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_list_that_is_not_there_is_named()
    {
        File.AppendAllText(Path.Combine(_folder, "wording", "evidence.yaml"), "thing-tea: head-spa\n");
        Assert.Contains(WordingVerifier.Verify(Guide.Load(_folder)).Problems, p => p.Message.Contains("'thing-tea'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_file_is_named()
    {
        File.WriteAllText(Path.Combine(_folder, "wording", "words.yaml"), "thing-head-spa: [\"unclosed\n");
        Assert.Contains(WordingVerifier.Verify(Guide.Load(_folder)).Problems, p => p.File == "studio/wording/words.yaml");
    }
}
