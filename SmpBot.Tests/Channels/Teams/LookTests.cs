using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Rendering;
using SmpBot.Channels.Teams;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Teams;

/// <summary>One reply as each channel shows it: whatever a channel has no means for is said in words.</summary>
public sealed class LookTests
{
    private static readonly DateOnly Saturday = new(2026, 11, 21);
    private static readonly Timeline Healing = new(
        new([new("days-1-3", "First days", Saturday.AddDays(-6), Saturday.AddDays(-1), false), new("days-4-7", "Scabs flake off", Saturday, null, true)], [new(Saturday.AddDays(3), "Hats and caps are fine")]),
        7);

    private static readonly Reply Asking = new("Was this your final session?", [], ["Yes, my final one", "No, more to come", "Yes, ask Dana", "Can I wear a cap?"], ExpectsInput: true);
    private static readonly Shown All = new(Asking, Healing, "29:client");

    public static TheoryData<string> Looks => ["directline", "webchat", "emulator", "msteams", "email", ""];

    [Theory]
    [MemberData(nameof(Looks))]
    public void Nothing_of_a_reply_is_dropped(string channel)
    {
        var looks = new ChannelLooks([new WebLook(), new TeamsLook()]);
        var seen = JsonSerializer.Serialize(looks.For(new() { ChannelId = channel }).Show(new(), All), ActivityJson.Default.Activity);
        Assert.All(
            ["Was this your final session?", "Yes, my final one", "No, more to come", "Yes, ask Dana", "Can I wear a cap?", "Scabs flake off", "Hats and caps are fine", "Tue 24 Nov"],
            part => Assert.Contains(part, seen, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_alone_are_enough_where_nothing_else_is_known_of_a_channel()
    {
        var shown = new PlainLook().Show(new(), All);
        Assert.Equal(
            "Was this your final session?\n\nDay 7: Scabs flake off. Tue 24 Nov: Hats and caps are fine.\n\nYou can say:\n- Yes, my final one\n- No, more to come\n- Yes, ask Dana\n- Can I wear a cap?",
            shown.Text);
        Assert.Equal(("plain", null, null), (shown.TextFormat, shown.Attachments, shown.SuggestedActions));
    }

    [Fact]
    public void The_web_has_choices_to_tap_and_Teams_has_buttons()
    {
        var web = new WebLook().Show(new(), All);
        Assert.Equal(Asking.Choices, web.SuggestedActions!.Actions!.Select(action => action.Title));
        Assert.Equal((1, "plain"), (web.Attachments!.Count, web.TextFormat));
        var teams = new TeamsLook().Show(new(), All);
        Assert.Equal((2, null, Asking.Text), (teams.Attachments!.Count, teams.SuggestedActions, teams.Text));
    }

    [Fact]
    public void Where_several_people_listen_a_question_says_how_to_answer_it_and_whom_it_is_for()
    {
        var shared = new Activity { Conversation = new() { ConversationType = "channel" } };
        var asked = new TeamsLook().Show(shared, All);
        Assert.EndsWith("\n\nStart your answer with @ and my name. I do not see it without.", asked.Text, StringComparison.Ordinal);
        Assert.Contains("\"client\":\"29:client\"", asked.Attachments![1].GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"client\"", new TeamsLook().Show(shared, All with { Client = null }).Attachments![1].GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("@", new TeamsLook().Show(shared, new(new("Yes.", [], []), null, "29:client")).Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_cards_are_what_the_library_of_cards_takes()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "cards.json");
        await File.WriteAllTextAsync(file, $"[{TimelineCard.Render(Healing).ToJsonString()},{ChoiceCard.Of(Asking.Choices, "29:client").ToJsonString()},{ChoiceCard.Chosen("Yes").ToJsonString()}]");
        var report = JsonDocument.Parse(await NodeClient.RunAsync("teams", "cards.js", file)).RootElement.EnumerateArray().ToList();
        Assert.All(report, card => Assert.Equal(0, card.GetProperty("faults").GetArrayLength()));
        Assert.Equal(Asking.Choices, report[1].GetProperty("actions").EnumerateArray().Select(action => action.GetString()));
    }

    [SkippableFact]
    public async Task Text_with_a_link_reads_the_same_as_Markdown_and_the_link_opens()
    {
        string[] texts =
        [
            "It is Dana's *own* rule (day_1, [see] <here>). Read https://dots.example/after_care?a=1&b=2.",
            "1. First\n# no heading\n- no list\n\nSee https://worldhealth.example/a_b_c", "a & b > c | d ~ e `f` \\g https://x.example/",
        ];
        Assert.All(texts, text => Assert.True(Markdown.HasLink(text)));
        Assert.False(Markdown.HasLink("no link, not even http://"));
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "texts.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(texts.Select(Markdown.Of)));
        var pages = JsonSerializer.Deserialize<string[]>(await NodeClient.RunAsync("teams", "markdown.js", file))!;
        Assert.Equal(texts.Select(Flat), pages.Select(page => Flat(System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(page, "<[^>]*>", " ")))));
        Assert.All(pages, page => Assert.DoesNotMatch("<(ol|ul|li|h1|em|code|strong)>", page));
        Assert.Contains("href=\"https://dots.example/after_care?a=1&amp;b=2\"", pages[0], StringComparison.Ordinal);
    }

    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
