using System.Net;
using Microsoft.Extensions.Options;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>Who gets in at <c>/api/sms/twilio</c>.</summary>
public sealed class TwilioDoorTests : IAsyncLifetime
{
    private TwilioBot _bot = null!;

    public async Task InitializeAsync() => _bot = await TwilioBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_signed_message_is_answered_with_nothing_to_say_and_the_reply_goes_through_the_API()
    {
        TwilioWebhook.AssertAcknowledged(await _bot.Bot.DeliverAsync(TwilioWebhook.Form("hello")));
        Assert.Equal(["Turn 1: hello"], await _bot.Twilio.TextsAsync(1));
        Assert.Equal(new(TwilioWebhook.Client, TwilioPeer.OurNumber, null, "Turn 1: hello"), _bot.Twilio.Calls.Single());
    }

    public static TheoryData<string> Forgeries =>
    [
        "no signature", "another token", "another address", "another text", "one more field", "one field less", "another case of the signature", "half the signature", "not base64", "signed for another account",
    ];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task A_forged_message_is_refused_without_a_word_and_changes_nothing(string how)
    {
        var form = TwilioWebhook.Form("hello");
        var address = new Uri(_bot.Bot.Address, TwilioWebhook.Path).ToString();
        var right = TwilioWebhook.Sign(address, form);
        var signature = how switch
        {
            "no signature" => "",
            "another token" => TwilioWebhook.Sign(address, form, "another"),
            "another address" => TwilioWebhook.Sign(address + "?x=1", form),
            "another case of the signature" => string.Concat(right.Select(c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c))),
            "half the signature" => right[..(right.Length / 2)],
            "not base64" => "???",
            _ => right,
        };
        switch (how)
        {
            case "another text":
                form["Body"] = "STOP";
                break;
            case "one more field":
                form["OptOutType"] = "STOP";
                break;
            case "one field less":
                form.Remove("FromCountry");
                break;
            case "signed for another account":
                form["AccountSid"] = "AC00000000000000000000000000000002";
                signature = TwilioWebhook.Sign(address, form);
                break;
        }

        Assert.Equal((403, ""), await _bot.Bot.DeliverAsync(form, signature));
        Assert.Empty(_bot.Column("SELECT text FROM transcript"));
        Assert.Empty(_bot.Column("SELECT address FROM consent"));
        Assert.Empty(_bot.Twilio.Calls);
    }

    [Fact]
    public async Task Fields_that_are_new_or_empty_are_part_of_what_is_signed()
    {
        await _bot.Bot.TextAsync("hello", more: [("SomethingNew", "ü & €"), ("ToZip", "")]);
        Assert.Equal(["Turn 1: hello"], await _bot.Twilio.TextsAsync(1));
    }

    [Theory]
    [InlineData("https://bot.example.org/api/sms/twilio", "https://bot.example.org/api/sms/twilio")]
    [InlineData("https://bot.example.org/api/sms/twilio", "https://bot.example.org:443/api/sms/twilio")]
    [InlineData("https://bot.example.org:443/api/sms/twilio", "https://bot.example.org/api/sms/twilio")]
    [InlineData("https://bot.example.org", "https://bot.example.org/api/sms/twilio")]
    [InlineData("https://bot.example.org/", "https://bot.example.org/api/sms/twilio")]
    [InlineData("https://bot.example.org:8443/studio/sms", "https://bot.example.org:8443/studio/sms")]
    [InlineData("https://bot.example.org/sms?site=1", "https://bot.example.org/sms?site=1")]
    public async Task Behind_a_proxy_the_address_that_counts_is_the_configured_one(string publicUrl, string signedFor)
    {
        await using var bot = await TwilioBot.StartAsync(settings: $"--Twilio:PublicUrl={publicUrl}");
        var form = TwilioWebhook.Form("hello");
        TwilioWebhook.AssertAcknowledged(await bot.Bot.DeliverAsync(form, TwilioWebhook.Sign(signedFor, form)));
        var own = new Uri(bot.Bot.Address, TwilioWebhook.Path).ToString();
        Assert.Equal(403, (await bot.Bot.DeliverAsync(form, TwilioWebhook.Sign(own, form))).Status);
    }

    [Fact]
    public async Task The_query_of_the_address_is_signed_too()
    {
        const string Path = TwilioWebhook.Path + "?site=1&x=%20a";
        TwilioWebhook.AssertAcknowledged(await _bot.Bot.DeliverAsync(TwilioWebhook.Form("hello"), path: Path));
        var form = TwilioWebhook.Form("hello");
        Assert.Equal(403, (await _bot.Bot.DeliverAsync(form, TwilioWebhook.Sign(new Uri(_bot.Bot.Address, TwilioWebhook.Path).ToString(), form), Path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--Twilio:AccountSid=" + TwilioPeer.AccountSid)]
    public async Task Without_an_auth_token_the_door_is_closed_and_says_what_to_configure(string setting)
    {
        await using var bot = await RunningBot.StartAsync(setting.Length == 0 ? [] : [setting]);
        var form = TwilioWebhook.Form("hello");
        foreach (var token in new[] { "", TwilioPeer.AuthToken })
        {
            var (status, body) = await bot.DeliverAsync(form, TwilioWebhook.Sign(new Uri(bot.Address, TwilioWebhook.Path).ToString(), form, token));
            Assert.Equal(503, status);
            Assert.Contains("Twilio:AuthToken", body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Twilio:AccountSid", "")]
    [InlineData("Twilio:AccountSid", "SK00000000000000000000000000000001")]
    [InlineData("Twilio:From", "")]
    [InlineData("Twilio:From", "Hairline")]
    [InlineData("Twilio:MessagingServiceSid", "MG00000000000000000000000000000001")]
    [InlineData("Twilio:ApiBase", "http://api.twilio.com")]
    [InlineData("Twilio:ApiBase", "api.twilio.com")]
    [InlineData("Twilio:PublicUrl", "bot.example.org")]
    [InlineData("Twilio:PublicUrl", "http://bot.example.org")]
    public async Task A_slip_in_the_settings_stops_the_start_and_says_which(string setting, string value)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => TwilioBot.StartBotAsync(_bot.Twilio, settings: $"--{setting}={value}"));
        Assert.Contains(setting, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TwilioPeer.AuthToken, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_messaging_service_sends_instead_of_a_number()
    {
        const string Service = "MG00000000000000000000000000000001";
        await using var bot = await TwilioBot.StartAsync(settings: ["--Twilio:From=", $"--Twilio:MessagingServiceSid={Service}"]);
        await bot.Bot.TextAsync("hello");
        await bot.Twilio.TextsAsync(1);
        Assert.Equal(new(TwilioWebhook.Client, null, Service, "Turn 1: hello"), bot.Twilio.Calls.Single());
    }

    [Theory]
    [InlineData("MessageSid", "", 200)] // the other two names of the id are still there
    [InlineData("From", "", 400)]
    [InlineData("From", "whatsapp:+15005550006", 400)]
    [InlineData("From", "72975", 400)]
    [InlineData("From", "Bank", 400)]
    [InlineData("From", TwilioPeer.OurNumber, 400)]
    [InlineData("NumMedia", "many", 200)]
    [InlineData("NumMedia", "-1", 200)]
    [InlineData("NumMedia", "999999999", 200)]
    public async Task An_odd_field_is_refused_with_a_reason_or_passed_over(string name, string value, int status)
    {
        var (answered, body) = await _bot.Bot.DeliverAsync(TwilioWebhook.Form("hello", more: (name, value)));
        Assert.Equal(status, answered);
        Assert.Contains(status == 200 ? "<Response/>" : "\"message\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("5550006", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_without_an_id_is_refused()
    {
        var form = TwilioWebhook.Form("hello");
        Array.ForEach(["MessageSid", "SmsSid", "SmsMessageSid"], name => form.Remove(name));
        Assert.Equal(400, (await _bot.Bot.DeliverAsync(form)).Status);
    }

    [Theory]
    [InlineData("sent")]
    [InlineData("delivered")]
    [InlineData("undelivered")]
    public async Task What_became_of_our_own_message_is_not_taken_for_one_of_the_client(string status)
    {
        await _bot.Bot.TextAsync("hello", more: [("SmsStatus", status), ("MessageStatus", status)]);
        Assert.Empty(_bot.Column("SELECT text FROM transcript"));
    }

    [Fact]
    public async Task Whatever_a_signed_form_holds_it_is_taken_or_refused_and_the_next_message_is_answered()
    {
        string[] values = ["", " ", "0", "-1", "99999999999999999999", "\0", "\ud83d\ude29", "é", "+", "%", "=&", "STOP", "MORE", "1", "https://", "http://[", "data:,x", "+15005550006", new('x', 5000), "<Response>", "\r\n"];
        var random = new Random(20261120);
        for (var n = 0; n < 500; n++)
        {
            var form = TwilioWebhook.Form(values[random.Next(values.Length)]);
            foreach (var name in form.Keys.Append("MediaUrl0").Append("MediaContentType0").Append("OptOutType").Append("MessageStatus").Where(_ => random.Next(6) == 0).ToList())
            {
                form[name] = values[random.Next(values.Length)];
            }

            var (status, body) = await _bot.Bot.DeliverAsync(form);
            Assert.True(status is 200 or 400 or 403, $"{status} {body}: {string.Join('&', form)}");
        }

        await _bot.Bot.TextAsync("still there?", from: "+15005550009");
        await Eventually.TrueAsync(() => _bot.Twilio.Accepted.Any(sms => sms is { To: "+15005550009", Body: "Turn 1: still there?" }), "the next message was answered");
    }

    [Fact]
    public async Task Too_large_or_in_another_form_is_refused()
    {
        Assert.Equal(413, (await _bot.Bot.DeliverAsync(TwilioWebhook.Form(new string('x', 70_000)))).Status);
        Assert.Equal(400, (await _bot.Bot.DeliverAsync([.. Enumerable.Range(0, 300).Select(n => KeyValuePair.Create($"f{n}", "x"))])).Status);
        using var json = new StringContent("{}", null, "application/json");
        Assert.Equal(415, (await _bot.Bot.DeliverAsync(json, "x")).Status);
        using var multipart = new MultipartFormDataContent { { new StringContent("hello"), "Body" } };
        Assert.Equal(415, (await _bot.Bot.DeliverAsync(multipart, "x")).Status);
        using var get = await _bot.Bot.Http.GetAsync(new Uri(TwilioWebhook.Path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, get.StatusCode);
        await _bot.Bot.TextAsync("hello");
        Assert.Equal(["Turn 1: hello"], await _bot.Twilio.TextsAsync(1));
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_large_it_is_is_cut_off()
    {
        using var endless = new StreamContent(new MemoryStream(new byte[200_000]));
        endless.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var request = new HttpRequestMessage(HttpMethod.Post, TwilioWebhook.Path) { Content = endless };
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Twilio-Signature", "x");
        using var response = await _bot.Bot.Http.SendAsync(request);
        Assert.InRange((int)response.StatusCode, 400, 413);
        Assert.Empty(_bot.Column("SELECT text FROM transcript"));
    }

    [Fact]
    public async Task Only_pictures_that_lie_with_Twilio_are_kept_for_the_artist()
    {
        string[] addresses =
        [
            "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1", new Uri(new(_bot.Twilio.ApiBase), "/Media/ME2").ToString(),
            "https://evil.example/1", "https://api.twilio.com.evil.example/1", "https://user@api.twilio.com/1", "https://api.twilio.com:8443/1",
            "http://api.twilio.com/1", "https://eviltwilio.com/1", "file:///etc/passwd", "",
        ];
        await _bot.Bot.TextAsync("look", more: [("NumMedia", $"{addresses.Length}"), .. addresses.SelectMany((address, n) => new[] { ($"MediaUrl{n}", address), ($"MediaContentType{n}", "image/jpeg") })]);
        Assert.Equal(addresses[..2], _bot.Column("SELECT address FROM client_files ORDER BY key"));
        Assert.Equal(["image/jpeg", "image/jpeg"], _bot.Column("SELECT content_type FROM client_files"));
    }
}
