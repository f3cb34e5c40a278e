using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SmpBot.Conversations;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.TurnTaking;

public sealed class DialoguePropertyTests
{
    [Fact]
    public void Any_text_in_any_state_is_answered_and_twice_alike() => Always.Holds(600, Prop.ForAll(In(Texts.Any), said =>
        {
            var first = States.Say(said.State, said.Text);
            return first.Replies.Count > 0
                && first.Replies.All(reply => !string.IsNullOrWhiteSpace(reply.Text))
                && Written(first) == Written(States.Say(said.State, said.Text));
        }));

    [Fact]
    public void What_is_remembered_after_any_text_can_be_stored_and_goes_on_alike() => Always.Holds(150, Prop.ForAll(In(Texts.Any), said =>
        {
            var after = States.Say(said.State, said.Text).Conversation;
            var json = JsonSerializer.Serialize(after, StorageJson.Default.Conversation);
            var again = JsonSerializer.Deserialize(json, StorageJson.Default.Conversation)!;
            return States.Say(after, "why?").Replies[0].Text == States.Say(again, "why?").Replies[0].Text
                && States.Say(after, "the first one").Replies[0].Text == States.Say(again, "the first one").Replies[0].Text;
        }));

    [Fact]
    public void A_text_that_speaks_of_no_time_never_changes_the_treatment_date() => Always.Holds(600, Prop.ForAll(In(Texts.Dateless), said => States.Say(said.State, said.Text).Conversation.Treatment?.Date == said.State.Treatment?.Date));

    [Fact]
    public void Nothing_is_said_twice_in_a_row_where_nothing_was_understood() => Always.Holds(150, Prop.ForAll(Gen.ArrayOf(Gen.Frequency((2, Texts.Fragments), (1, Gen.Elements("blorp", "xqzv grmbl", "no", "yes", "hmm", "what", "neither"))), 8).ToArbitrary(), texts =>
        {
            var conversation = Conversation.New;
            var last = "";
            foreach (var text in texts)
            {
                var result = States.Say(conversation, text);
                if (result.Conversation.Fallback != Fallback.None && (result.Conversation.Fallback == conversation.Fallback || result.Replies[0].Text == last))
                {
                    return false;
                }

                (conversation, last) = (result.Conversation, result.Replies[0].Text);
            }

            return true;
        }));

    [Fact]
    public void A_question_that_waits_is_answered_whatever_was_not_understood_in_between() => Always.Holds(100, Prop.ForAll(Gen.ArrayOf(Gen.Elements("blorp", "xqzv grmbl", "grmbl fnord xqzv", "fnord?", "why?", "says who?"), 5).ToArbitrary(), texts =>
        {
            var waiting = texts.Aggregate(States.Say(Conversation.New, "can i wear a hat?").Conversation, (c, text) => States.Say(c, text).Conversation);
            return States.Say(waiting, "10 november").Replies[0].Answers.Any(a => a is { Topic: "headwear", Day: 7 });
        }));

    private static Arbitrary<Said> In(Gen<string> texts) =>
        (from state in States.Any from text in texts select new Said(state, text)).ToArbitrary();

    private static string Written(TurnResult result) => JsonSerializer.Serialize(result);

    private sealed record Said(Conversation State, string Text)
    {
        public override string ToString() => $"{JsonSerializer.Serialize(Text)} after {string.Join(" / ", State.Recent.Where(l => l.By == "client").Select(l => JsonSerializer.Serialize(l.Text)))}";
    }
}
