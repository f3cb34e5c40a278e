using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Teams;

/// <summary>Buttons in Teams stay where they are. With the product's own dialogue: whenever one is tapped, it says the same as the typed words.</summary>
public sealed class StaleCardTests
{
    private const string Question = "can i swim in 2 weeks", Treated = "treated on 15 november";

    [Fact]
    public async Task A_fresh_button_picks_the_same_as_the_typed_choice()
    {
        await using var bot = await RunningBot.StartRealAsync();
        foreach (var conversation in (string[])["tapped", "typed"])
        {
            await bot.SayAsync(Teams(Treated, conversation));
            var asked = (await bot.SayAsync(Teams(Question, conversation)))[0];
            Assert.Contains("Yes, my final one", asked.GetRawText(), StringComparison.Ordinal);
        }

        var typed = (await bot.SayAsync(Teams("Yes, my final one", "typed")))[0];
        var tapped = (await bot.SayAsync(Tap("Yes, my final one", "tapped")))[0];
        Assert.Equal((typed.Text("text"), Verdict(typed)), (tapped.Text("text"), Verdict(tapped)));
    }

    [Theory]
    [InlineData("Yes, my final one", "profile|swimming")]
    [InlineData("No, more to come", "profile|swimming")]
    [InlineData("Yes, ask Dana", "handoff")]
    [InlineData("Can I wear a cap?", "headwear")]
    [InlineData("When can I wash my head?", "washing")]
    [InlineData("Is this itching normal?", "itching")]
    [InlineData("What should I not do?", "aftercare-overview")]
    public async Task An_old_button_is_answered_for_what_it_says(string choice, string topics)
    {
        await using var bot = await RunningBot.StartRealAsync();
        await bot.SayAsync(Teams(Treated));
        await bot.SayAsync(Teams(Question));
        await bot.SayAsync(Teams("thanks, and is redness normal"));
        var replies = await bot.SayAsync(Tap(choice));
        Assert.Equal("invokeResponse", replies[^1].Text("type"));
        Assert.Equal($"You chose: {choice}", replies[^1].GetProperty("value").GetProperty("body").GetProperty("value").Text("fallbackText"));
        Assert.Contains(replies[0].GetProperty("entities")[0].Text("topic"), topics.Split('|'));
    }

    private static string Verdict(JsonElement reply) => reply.GetProperty("entities")[0].Text("verdict");

    private static JsonObject Teams(string text, string conversation = "c1")
    {
        var activity = Messages.Activity(text, conversation);
        activity["channelId"] = "msteams";
        activity["conversation"]!["conversationType"] = "personal";
        return activity;
    }

    private static JsonObject Tap(string choice, string conversation = "c1")
    {
        var invoke = Teams("", conversation);
        invoke.Remove("text");
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "choose", ["data"] = new JsonObject { ["choice"] = choice } },
            ["trigger"] = "manual",
        };
        return invoke;
    }
}
