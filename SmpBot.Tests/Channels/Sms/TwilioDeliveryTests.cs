using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmpBot.Channels.Sms.Twilio;
using SmpBot.Conversations.Outbox;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>From the webhook to Twilio's API, whatever happens on the way.</summary>
public sealed class TwilioDeliveryTests
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Through_every_misbehaviour_each_message_is_answered_once_and_in_order()
    {
        await using var bot = await TwilioBot.StartAsync();
        bot.Twilio.Misbehave(
            TwilioPeer.Error(429, 20429, retryAfter: "1"), TwilioPeer.Error(500, 20500), Misbehaviour.Hang, Misbehaviour.Reset,
            Misbehaviour.BreakOff, TwilioPeer.Error(503, 20503), TwilioPeer.Error(429, 20429));
        foreach (var text in new[] { "a", "b", "c", "d" })
        {
            await bot.Bot.TextAsync(text);
        }

        Assert.Equal(["Turn 1: a", "Turn 2: b", "Turn 3: c", "Turn 4: d"], await bot.Twilio.TextsAsync(4));
        Assert.Equal(11, bot.Twilio.Calls.Count);
        Assert.Equal(["delivered", "delivered", "delivered", "delivered"], await bot.StatesAsync());
    }

    [Fact]
    public async Task The_webhook_is_answered_while_Twilio_takes_nothing()
    {
        await using var bot = await TwilioBot.StartAsync();
        bot.Twilio.Misbehave(Misbehaviour.Hang);
        await bot.Bot.TextAsync("a");
        await bot.Bot.TextAsync("b");
        Assert.Equal(["Turn 1: a", "Turn 2: b"], await bot.Twilio.TextsAsync(2));
    }

    [Fact]
    public async Task The_same_message_five_times_at_once_and_again_after_a_restart_is_one_turn_and_one_reply()
    {
        await using var twilio = await TwilioPeer.StartAsync();
        using var folder = new TempFolder();
        var form = TwilioWebhook.Form("hello");
        await using (var first = await TwilioBot.StartBotAsync(twilio, folder: folder.Path))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => first.DeliverAsync(form)));
            Assert.All(answers, TwilioWebhook.AssertAcknowledged);
            await twilio.TextsAsync(1);
        }

        await using var second = await TwilioBot.StartBotAsync(twilio, folder: folder.Path);
        TwilioWebhook.AssertAcknowledged(await second.DeliverAsync(form));
        await second.TextAsync("next");
        Assert.Equal(["Turn 1: hello", "Turn 2: next"], await twilio.TextsAsync(2));
        Assert.Equal(2, twilio.Calls.Count);
        Assert.Equal(["hello", "next"], TwilioBot.Column(second, "SELECT text FROM transcript WHERE by = 'client'"));
    }

    [Fact]
    public async Task A_reply_that_was_saved_and_not_sent_when_the_server_stopped_is_sent_once_by_the_next_one()
    {
        await using var twilio = await TwilioPeer.StartAsync();
        using var folder = new TempFolder();
        await using (var first = await TwilioBot.StartBotAsync(twilio, folder: folder.Path, settings: "--Twilio:ApiBase=http://127.0.0.1:1"))
        {
            await first.TextAsync("hello");
            await Eventually.TrueAsync(() => TwilioBot.Column(first, "SELECT detail FROM outbox WHERE attempts > 0 AND detail IS NOT NULL").Count == 1, "it was tried");
        }

        Assert.Empty(twilio.Calls);
        await using var second = await TwilioBot.StartBotAsync(twilio, folder: folder.Path);
        Assert.Equal(["Turn 1: hello"], await twilio.TextsAsync(1));
        await second.TextAsync("next");
        Assert.Equal(["Turn 1: hello", "Turn 2: next"], await twilio.TextsAsync(2));
        Assert.Equal(2, twilio.Calls.Count);
    }

    [Fact]
    public async Task The_same_words_under_another_id_are_one_message_but_numbers_keywords_and_pictures_are_not()
    {
        await using var bot = await TwilioBot.StartAsync(time: _time);
        await bot.Bot.TextAsync("is this normal?");
        await bot.Bot.TextAsync("is this normal?");
        await bot.Bot.TextAsync("2");
        await bot.Bot.TextAsync("2");
        await bot.Bot.TextAsync("more");
        await bot.Bot.TextAsync("more");
        (string, string)[] picture = [("NumMedia", "1"), ("MediaUrl0", "https://api.twilio.com/1"), ("MediaContentType0", "image/png")];
        await bot.Bot.TextAsync("look", more: picture);
        await bot.Bot.TextAsync("look", more: picture);
        Assert.Equal(
            ["Turn 1: is this normal?", "Turn 2: 2", "Turn 3: 2", "Turn 4: more", "Turn 5: more", "Turn 6: look", "Turn 7: look"], await bot.Twilio.TextsAsync(7));
        _time.Now += TimeSpan.FromSeconds(11);
        await bot.Bot.TextAsync("is this normal?");
        Assert.Equal("Turn 8: is this normal?", (await bot.Twilio.TextsAsync(8))[^1]);
    }

    [Fact]
    public async Task Messages_of_several_clients_at_once_and_out_of_order_go_to_the_right_one()
    {
        await using var bot = await TwilioBot.StartAsync();
        var sids = Enumerable.Range(0, 40).Select(_ => TwilioWebhook.NewSid()).Reverse().ToList();
        // The later id comes first, and every second one twice.
        await Task.WhenAll(sids.SelectMany((sid, n) => Enumerable.Range(0, 1 + (n % 2)).Select(_ => bot.Bot.TextAsync($"message {n}", sid, $"+150055501{n % 8:d2}"))));
        await bot.Twilio.TextsAsync(40);
        Assert.Equal(40, bot.Twilio.Calls.Count);
        foreach (var client in bot.Twilio.Accepted.GroupBy(sms => sms.To))
        {
            Assert.Equal(["Turn 1:", "Turn 2:", "Turn 3:", "Turn 4:", "Turn 5:"], client.Select(sms => sms.Body[..7]));
            Assert.All(client, sms => Assert.Equal(int.Parse(sms.To[^2..]), int.Parse(sms.Body.Split(' ')[^1]) % 8));
        }
    }

    [Fact]
    public async Task A_number_that_does_not_exist_is_given_up_at_once_and_no_log_has_a_number_or_a_word()
    {
        var log = new AllLines();
        await using var bot = await TwilioBot.StartAsync(configure: builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace);
            builder.Logging.AddProvider(log);
        });
        bot.Twilio.Misbehave(TwilioPeer.Error(400, 21211), TwilioPeer.Error(500, 20500), Misbehaviour.Reset);
        await bot.Bot.TextAsync("secretwordone");
        await bot.Bot.TextAsync("secretwordtwo");
        Assert.Equal(["Turn 2: secretwordtwo"], await bot.Twilio.TextsAsync(1));
        Assert.Equal(["dead", "delivered"], await bot.StatesAsync());
        await bot.Bot.TextAsync("STOP");
        await bot.Bot.TextAsync("throw");
        await bot.Bot.DeliverAsync(TwilioWebhook.Form("secretwordthree"), "forged");
        foreach (var expected in new[] { "was given up", "signature is wrong", "A turn failed" })
        {
            await Eventually.TrueAsync(() => log.Lines.Any(line => line.Contains(expected, StringComparison.Ordinal)), $"'{expected}' was logged");
        }

        Assert.All(log.Lines, line => Assert.DoesNotContain("5550006", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain("secretword", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain(TwilioPeer.AuthToken, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task STOP_is_taken_however_fast_it_comes()
    {
        await using var bot = await TwilioBot.StartAsync(settings: ["--Limits:Burst=1", "--Limits:MessagesPerMinute=1"]);
        await bot.Bot.TextAsync("a");
        await bot.Bot.TextAsync("b");
        Assert.Equal(429, (await bot.Bot.DeliverAsync(TwilioWebhook.Form("c"))).Status);
        await bot.Bot.TextAsync("STOP");
        Assert.True(await bot.Consent.IsWithdrawnAsync(TwilioWebhook.Client));
        Assert.StartsWith("You will get no more texts", (await bot.Twilio.TextsAsync(3))[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_waits_when_STOP_comes_is_dropped_and_the_conversation_kept()
    {
        await using var bot = await TwilioBot.StartAsync(time: _time);
        bot.Twilio.Misbehave(TwilioPeer.Error(429, 20429, retryAfter: "3600"));
        await bot.Bot.TextAsync("a");
        await bot.Bot.TextAsync("b");
        await Eventually.TrueAsync(() => bot.Column("SELECT detail FROM outbox WHERE detail IS NOT NULL").Count == 1, "the first one was refused for an hour");
        await bot.Bot.TextAsync("STOP");
        Assert.StartsWith("You will get no more texts", Assert.Single(await bot.Twilio.TextsAsync(1)), StringComparison.Ordinal);
        Assert.Equal(["dead", "dead"], bot.Column("SELECT state FROM outbox ORDER BY position LIMIT 2"));
        Assert.All(bot.Column("SELECT detail || coalesce(content, '') FROM outbox ORDER BY position LIMIT 2"), text => Assert.StartsWith("unsaid: ", text, StringComparison.Ordinal));

        // An hour later nothing is left to say; START does not bring it back.
        _time.Now += TimeSpan.FromHours(2);
        await bot.Bot.TextAsync("START");
        await bot.Bot.TextAsync("c");
        Assert.Equal("Turn 3: c", (await bot.Twilio.TextsAsync(3))[^1]);
        Assert.Equal(4, bot.Twilio.Calls.Count);
    }

    [Fact]
    public async Task A_reply_that_is_on_its_way_when_STOP_comes_is_not_tried_again()
    {
        await using var bot = await TwilioBot.StartAsync();
        bot.Twilio.Misbehave(Misbehaviour.Hang);
        await bot.Bot.TextAsync("a");
        await Eventually.TrueAsync(() => bot.Twilio.Calls.Count == 1, "the reply is on its way");
        await bot.Bot.TextAsync("STOP");
        Assert.StartsWith("You will get no more texts", Assert.Single(await bot.Twilio.TextsAsync(1)), StringComparison.Ordinal);
        Assert.Equal(["dead", "delivered"], await bot.StatesAsync());
        Assert.Equal(2, bot.Twilio.Calls.Count);
    }

    [Fact]
    public async Task What_somebody_writes_after_STOP_is_kept_and_handed_over_but_not_answered()
    {
        await using var bot = await TwilioBot.StartAsync(TheGuide.Dialogue, new SettableTime(new(2026, 11, 16, 10, 0, 0, TimeSpan.Zero)));
        await bot.Bot.TextAsync("STOP");
        await bot.Twilio.TextsAsync(1);
        await bot.Bot.TextAsync("theres yellow pus coming out and i feel shivery");
        await bot.Bot.TextAsync("HELP");
        await bot.Bot.TextAsync("STOP");
        Assert.Equal(["medical"], bot.Column("SELECT urgency FROM tickets"));
        Assert.Contains("yellow pus", bot.Column("SELECT last_turns FROM tickets")[0], StringComparison.Ordinal);
        Assert.Contains("[not sent: the client wants no texts] ", bot.Column("SELECT last_turns FROM tickets")[0], StringComparison.Ordinal);
        Assert.All(
            bot.Column("SELECT text FROM transcript WHERE by = 'bot' ORDER BY key").Skip(1),
            text => Assert.StartsWith("[not sent: the client wants no texts] ", text, StringComparison.Ordinal));

        await bot.Bot.TextAsync("yes");
        Assert.StartsWith("You will get texts from", (await bot.Twilio.TextsAsync(2))[^1], StringComparison.Ordinal);
        await bot.Bot.TextAsync("can i wear a hat tomorrow");
        var texts = await bot.Twilio.TextsAsync(3);
        Assert.Contains("still needs a doctor", texts[^1], StringComparison.Ordinal);
        Assert.Equal(3, bot.Twilio.Calls.Count);
    }

    [Theory]
    [InlineData("US", "10 November")]
    [InlineData("GB", "11 October")]
    [InlineData("", "11 October")] // as the studio writes it
    public async Task A_date_is_read_as_people_write_it_where_the_number_comes_from(string country, string date)
    {
        await using var bot = await TwilioBot.StartAsync(TheGuide.Dialogue, new SettableTime(new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero)));
        await bot.Bot.TextAsync("i had it done 11/10/2026, what day am i on?", more: ("FromCountry", country));
        Assert.Contains(date, (await bot.Twilio.TextsAsync(1))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_Twilio_has_answered_a_keyword_itself_the_bot_says_nothing()
    {
        await using var bot = await TwilioBot.StartAsync();
        await bot.Bot.TextAsync("ARRET", more: ("OptOutType", "STOP"));
        Assert.True(await bot.Consent.IsWithdrawnAsync(TwilioWebhook.Client));
        await bot.Bot.TextAsync("hello");
        await bot.Bot.TextAsync("START", more: ("OptOutType", "START"));
        await bot.Bot.TextAsync("AIDE", more: ("OptOutType", "HELP"));
        Assert.False(await bot.Consent.IsWithdrawnAsync(TwilioWebhook.Client));
        await bot.Bot.TextAsync("and now");
        Assert.Equal(["Turn 2: and now"], await bot.Twilio.TextsAsync(1));
        Assert.Single(bot.Twilio.Calls);
    }

    [Fact]
    public async Task What_the_next_message_may_refer_to_outlives_a_restart_and_what_was_not_read()
    {
        await using var twilio = await TwilioPeer.StartAsync();
        using var folder = new TempFolder();
        var time = new SettableTime(new(2026, 11, 16, 10, 0, 0, TimeSpan.Zero));
        await using (var first = await TwilioBot.StartBotAsync(twilio, TheGuide.Dialogue, time, folder: folder.Path))
        {
            await first.TextAsync("had it done last tuesday, can i swim on 5 december?");
            Assert.Contains("Reply 1 for \"Yes, my final one\"", (await twilio.TextsAsync(1))[0], StringComparison.Ordinal);
        }

        await using var second = await TwilioBot.StartBotAsync(
            twilio, TheGuide.Dialogue, time, folder: folder.Path, settings: ["--Limits:Burst=1", "--Limits:MessagesPerMinute=1"]);
        await second.TextAsync("HELP");
        await second.TextAsync("what");
        Assert.Contains("faster than I can read", (await twilio.TextsAsync(3))[^1], StringComparison.Ordinal);
        await using var third = await TwilioBot.StartBotAsync(twilio, TheGuide.Dialogue, time, folder: folder.Path);
        await third.TextAsync("#1");
        Assert.Contains("that was your final session", (await twilio.TextsAsync(4))[^1], StringComparison.Ordinal);
    }
}
