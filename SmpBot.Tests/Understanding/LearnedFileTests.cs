using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Reading;

public class LearnedFileTests
{
    [Fact]
    public void What_was_learnt_at_build_reads_as_what_is_learnt_now()
    {
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, LearnedFile.Name)));
        var guide = Guide.Load();
        var ahead = new MessageReader(guide);
        var now = new MessageReader(guide, Learner.Learn(guide, LessonReader.Read(guide)));
        var context = new DateContext(new(2026, 11, 20), "en-GB");
        var texts = UnseenWording.Of("signs").Concat(UnseenWording.Of("messages")).Select(m => m.Text).ToList();
        // Weights are kept in half precision: of a thousand messages that stand on a threshold, one may fall to the other side.
        var other = texts.Where(text => Gist(now.Read(text, context)) != Gist(ahead.Read(text, context))).ToList();
        Assert.True(other.Count <= texts.Count / 1000, string.Join('\n', other));
    }

    private static string Gist(Utterance said) =>
        $"{said.Alarm?.Sign} {said.Alarm?.Level} {string.Join(' ', said.Questions.Select(q => q.Question))}";
}
