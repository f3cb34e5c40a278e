using SmpBot.Commands.Gaps;
using SmpBot.Conversations.Gaps;

namespace SmpBot.Tests.CommandLines;

public sealed class GapGroupsTests
{
    [Theory]
    [InlineData("can i use toppik", "Toppik??")]
    [InlineData("is microblading the same", "micro blading same or not")]
    [InlineData("how much does it cost", "cost?")]
    [InlineData("can i use my percussion massager", "is a percusion masager ok")]
    [InlineData("my name is [name] can i get a perm", "a perm, can I?")]
    public void These_are_one_group(string one, string other) => Assert.Single(Groups(one, other, "something quite apart from them"), g => g.Gaps.Count == 2);

    [Theory]
    [InlineData("can i use a sauna on day 9", "can i use a trampoline on day 9")]
    [InlineData("how long until i can dive", "how long until i can donate plasma")]
    [InlineData("what is the capital of france", "what is the price of a session")]
    public void These_are_two(string one, string other) => Assert.DoesNotContain(Groups(one, other), g => g.Gaps.Count == 2);

    [Fact]
    public void What_differs_in_small_words_only_is_one_wording()
    {
        var group = Assert.Single(Groups("can i use toppik", "can I use Toppik?", "can i use toppik", "use toppik can i"));
        Assert.Equal(["can i use toppik"], group.Wordings);
    }

    [Fact]
    public void The_order_in_which_they_came_changes_nothing()
    {
        string[] texts = ["cost?", "how much does it cost", "what are the costs", "toppik", "can i use toppik", "a perm", "!!!", "ok", ""];
        Assert.Equal(Groups(texts).Select(Shown), Groups([.. texts.Reverse()]).Select(Shown));
    }

    private static string Shown(GapGroup group) => $"{group.Gaps.Count} {string.Join(" | ", group.Wordings)}";

    private static IReadOnlyList<GapGroup> Groups(params string[] texts) =>
        GapGroups.Of([.. texts.Select(text => new KeptGap(new(2026, 11, 1), "test", new(GapReason.Unknown, "out-of-scope", [], null, text)))]);
}
