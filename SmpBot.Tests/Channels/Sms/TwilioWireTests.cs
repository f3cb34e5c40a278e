using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>What Twilio sends, byte for byte, replayed through the HTTP endpoint against an API that misbehaves.</summary>
public sealed class TwilioWireTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly IReadOnlyList<Step> Steps =
        JsonSerializer.Deserialize<List<Step>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wire", "twilio.json")), Json)!;

    /// <summary>One recorded body, and what has to come of it.</summary>
    private sealed record Step(string What, string Body, int Status, IReadOnlyList<string> Sends, IReadOnlyList<ClientFile>? Files);

    [Fact]
    public async Task Every_recorded_message_gets_its_answer_through_a_bad_Twilio()
    {
        await using var bot = await TwilioBot.StartAsync();
        var count = 0;
        foreach (var (step, n) in Steps.Select((step, n) => (step, n)))
        {
            bot.Twilio.Misbehave((n % 4) switch
            {
                0 => TwilioPeer.Error(429, 20429),
                1 => TwilioPeer.Error(500, 20500),
                2 => Misbehaviour.Reset,
                _ => Misbehaviour.BreakOff,
            });
            count = await ReplayAsync(bot, step, times: 1, count);
        }

        Assert.All(await bot.StatesAsync(), state => Assert.Equal("delivered", state));
    }

    [Fact]
    public async Task Every_recorded_message_may_come_five_times_at_once()
    {
        await using var bot = await TwilioBot.StartAsync();
        var count = 0;
        foreach (var step in Steps)
        {
            count = await ReplayAsync(bot, step, times: 5, count);
        }

        await bot.StatesAsync();
        Assert.Equal(count, bot.Twilio.Calls.Count);
        var kept = await bot.Bot.Services.GetRequiredService<IClientFiles>().ReadAsync(new("twilio", TwilioWebhook.Client));
        Assert.Equal(Steps.SelectMany(step => step.Files ?? []), kept.Select(one => one.File));
    }

    private static async Task<int> ReplayAsync(TwilioBot bot, Step step, int times, int before)
    {
        var signature = TwilioWebhook.Sign(new Uri(bot.Bot.Address, TwilioWebhook.Path).AbsoluteUri, TwilioWebhook.Parse(step.Body));
        var answers = await Task.WhenAll(Enumerable.Range(0, times).Select(async _ =>
        {
            using var content = TwilioWebhook.Content(step.Body);
            return await bot.Bot.DeliverAsync(content, signature);
        }));
        Assert.All(answers, answer => Assert.True(step.Status == answer.Status, $"{step.What}: {answer}"));
        var texts = await bot.Twilio.TextsAsync(before + step.Sends.Count);
        Assert.Equal(before + step.Sends.Count, texts.Count);
        foreach (var (pattern, text) in step.Sends.Zip(texts.Skip(before)))
        {
            Assert.True(Regex.IsMatch(text, pattern), $"{step.What}: {text}");
        }

        return texts.Count;
    }
}
