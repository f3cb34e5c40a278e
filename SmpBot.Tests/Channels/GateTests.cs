using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class GateTests
{
    [Theory]
    [InlineData("--environment=Production")]
    [InlineData("--environment=Staging")]
    public async Task The_door_is_closed_unless_there_is_a_reason(string setting)
    {
        await using var bot = await RunningBot.StartAsync(setting);
        using var response = await bot.PostAsync(Messages.Activity("hello"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    public async Task What_does_not_come_straight_from_this_machine_stays_outside(string header, string value)
    {
        await using var bot = await RunningBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(Messages.Activity("hello")) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await bot.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("--MicrosoftAppId=not-a-guid")]
    [InlineData("--MicrosoftAppPassword=without-an-id")]
    [InlineData("--BotOpenIdMetadata=http://login.example/keys")]
    [InlineData("--Studio:TimeZone=Moon/Crater")]
    [InlineData("--Studio:Name=")]
    [InlineData("--Studio:Country=Britain")]
    [InlineData("--Studio:Colours:Accent=teal")]
    [InlineData("--DirectLine:Secret=short")]
    public async Task A_slip_in_the_configuration_stops_the_start(string setting) =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(setting));
}
