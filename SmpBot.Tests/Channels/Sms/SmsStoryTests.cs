using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.Rendering.Sms;
using SmpBot.Conversations;
using SmpBot.Tests.Channels.BotFramework;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>Every SMS story, once through a Twilio number and once through Azure's channel: HTTP in, HTTP out.</summary>
public sealed class SmsStoryTests
{
    private const string PictureAddress = "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1";

    public static TheoryData<string> Names => [.. SmsStory.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Through_Twilio(string name)
    {
        await using var bot = await TwilioBot.StartAsync(
            TheGuide.Dialogue, new SettableTime(ChannelRig.Now), builder => builder.Services.AddSingleton<ITimelineSource, GuideTimeline>());
        var count = 0;
        foreach (var turn in SmsStory.All[name].Turns)
        {
            await bot.Bot.TextAsync(turn.Text, more: turn.Picture ? [("NumMedia", "1"), ("MediaUrl0", PictureAddress), ("MediaContentType0", "image/jpeg")] : []);
            count += turn.Gets.Count;
            Held(turn, turn.Gets, [.. (await bot.Twilio.TextsAsync(count)).TakeLast(turn.Gets.Count)]);
        }

        Assert.Equal(count, (await bot.StatesAsync()).Count);
        Assert.Equal(count, bot.Twilio.Calls.Count);
        Assert.All(bot.Twilio.Calls, sms => Assert.Equal((TwilioWebhook.Client, TwilioPeer.OurNumber), (sms.To, sms.From)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Through_Azure(string name)
    {
        await using var rig = await ChannelRig.StartAsync(services: services =>
        {
            services.AddSingleton<IDialogue>(TheGuide.Dialogue);
            services.AddSingleton<ITimelineSource, GuideTimeline>();
        });
        foreach (var turn in SmsStory.All[name].Turns)
        {
            var activity = WireStep.Read("sms")[0].From(rig.Connector.ServiceUrl);
            activity["id"] = TwilioWebhook.NewSid();
            activity["text"] = turn.Text;
            activity["attachments"] = turn.Picture ? new JsonArray(new JsonObject { ["contentType"] = "image/jpeg", ["contentUrl"] = PictureAddress }) : [];
            Assert.Equal((200, ""), await rig.DeliverAsync(activity));
            var sent = await rig.SendOutgoingAsync();
            Held(turn, turn.Azure ?? turn.Gets, [.. sent.Select(reply => reply.Text("text"))]);
            Assert.All(sent, reply => Assert.False(reply.TryGetProperty("suggestedActions", out _) || reply.TryGetProperty("attachments", out _), reply.GetRawText()));
        }
    }

    private static void Held(SmsTurn turn, List<string> patterns, List<string> texts)
    {
        Assert.True(patterns.Count == texts.Count, $"{turn.Text}: {string.Join(" | ", texts)}");
        foreach (var (pattern, text) in patterns.Zip(texts))
        {
            Assert.True(Regex.IsMatch(text, pattern, RegexOptions.Singleline), $"{turn.Text}: {text}");
            Assert.True(Gsm7.Holds(text) && SmsSize.Fits(text), text);
        }
    }
}
