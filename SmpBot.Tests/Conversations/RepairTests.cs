using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.TurnTaking;

/// <summary>Whatever two topics are offered, tapping one of them is an answer about it.</summary>
public sealed class RepairTests
{
    private static readonly DateOnly Today = new(2026, 11, 16);

    private static readonly string[] Vague =
    [
        "it looks odd somehow", "is that bad", "hmm", "so like the stuff they gave me", "what about my thingy then with the stuff",
        "something about the thing on my head maybe you know", "and the other thing", "is it meant to be like this", "it went funny",
        "they said something about it", "can i or not", "its doing a thing", "what do i do about it then", "that stuff from the bottle", "it looks weird today", "something isnt right at the front", "the stuff on it", "not sure about my head", "it feels odd you know",
    ];

    public static TheoryData<string> Topics =>
        [.. TheGuide.Loaded.Topics.Where(t => t.Kind is TopicKind.Activity or TopicKind.Symptom or TopicKind.Fact).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_tapped_choice_is_answered_on_the_day_that_was_asked_about(string topic)
    {
        var asked = new Question(topic, QuestionKind.CanI, Today.AddDays(1));
        var other = new Question(topic == "headwear" ? "swimming" : "headwear", QuestionKind.CanI, Today.AddDays(1));
        var before = Conversation.New with
        {
            Treatment = new(new(2026, 11, 10)),
            ArtistOffered = true,
            Fallback = Fallback.Choices,
            Choices = [other, asked],
        };
        var result = Say(before, TheGuide.Loaded.Find(topic)!.Name);
        Assert.Equal(TheGuide.Writer.Write(asked, Today, before.Treatment).Text, result.Replies[0].Text);
        Assert.Empty(result.Conversation.Choices);
        Assert.Equal(before.Treatment, result.Conversation.Treatment);
    }

    [Fact]
    public void Of_vague_messages_some_are_offered_two_topics_and_each_of_them_is_answered()
    {
        var offered = 0;
        foreach (var text in Vague)
        {
            var first = Say(Conversation.New with { Treatment = new(new(2026, 11, 10)) }, text);
            if (first.Conversation.Fallback != Fallback.Choices)
            {
                continue;
            }

            offered++;
            foreach (var choice in first.Replies[0].Choices.Take(2))
            {
                var second = Say(first.Conversation, choice);
                Assert.DoesNotContain(second.Replies[0].Answers, a => a.Verdict == Verdict.Unknown);
                Assert.NotEmpty(second.Replies[0].Answers);
            }
        }

        Assert.True(offered >= 4, $"{offered} of {Vague.Length} were offered two topics");
    }

    private static TurnResult Say(Conversation before, string text) =>
        TheGuide.Dialogue.Take(before, new(TurnKind.Message, text, Today, "en-GB"));
}
