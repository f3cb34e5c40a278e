using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;
using SmpBot.Tests.Scores;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Evaluation;

/// <summary>
/// The reader on the fifth of the labelled messages that it does not learn from. Many were written to be hard: this is a
/// floor that must not sink, not what a usual day looks like.
/// </summary>
public class UnseenWordingTests
{
    private static readonly Lazy<MessageReader> Reader = new(() => new MessageReader(Guide.Load()));

    [Fact]
    public void Red_flags_in_unseen_wording_are_caught() =>
        Assert.True(Share("signs", (u, _) => u.Alarm is not null) is var s && s >= Minimum.UnseenCaught, $"{s:F3} caught");

    [Fact]
    public void Harmless_look_alikes_in_unseen_wording_raise_no_alarm() =>
        Assert.True(Share("harmless", (u, _) => u.Alarm is not null) is var s && s <= Minimum.UnseenAlarmed, $"{s:F3} alarmed");

    [Fact]
    public void Ordinary_messages_in_unseen_wording_raise_no_alarm() =>
        Assert.True(Share("messages", (u, _) => u.Alarm is not null) is var s && s <= Minimum.UnseenAlarmed, $"{s:F3} alarmed");

    [Fact]
    public void Topics_in_unseen_wording_are_found() =>
        Assert.True(
            Share("messages", (u, labels) => labels.All(l => IsFound(u, l))) is var s && s >= Minimum.UnseenTopics,
            $"{s:F3} found");

    private static bool IsFound(Utterance said, string label) => label switch
    {
        "continue" => said.Cues.HasFlag(Cues.GoesOn),
        "smalltalk" => said.Cues.HasFlag(Cues.SmallTalk),
        _ => said.Questions.Any(q => q.Question.Topic == label),
    };

    private static double Share(string folder, Func<Utterance, IReadOnlyList<string>, bool> holds)
    {
        var messages = UnseenWording.Of(folder);
        Assert.True(messages.Count > 300, $"{folder}: {messages.Count} messages");
        var context = new DateContext(new DateOnly(2026, 11, 20), "en-GB");
        return (double)messages.Count(m => holds(Reader.Value.Read(m.Text, context), m.Labels)) / messages.Count;
    }
}
