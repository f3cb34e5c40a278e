using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class KeyTests : IAsyncLifetime
{
    private readonly SettableTime _time = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private OpenIdProvider _provider = null!;
    private RunningBot _bot = null!;

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _bot = await RunningBot.StartAsync(new CountingDialogue(), _provider.Settings, time: _time);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task A_new_key_is_taken_up_at_its_first_token_and_the_old_one_is_dropped()
    {
        var old = _provider.Signer;
        Assert.Equal(200, await StatusAsync(old));
        _provider.Signers = [new()];
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        Assert.Equal(401, await StatusAsync(old));
    }

    [Fact]
    public async Task Fifty_messages_under_a_new_key_ask_for_it_once()
    {
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        _provider.Signers = [new()];
        var released = new TaskCompletionSource();
        _provider.Held = released.Task;
        var sent = Enumerable.Range(0, 50).Select(_ => StatusAsync(_provider.Signer)).ToList();
        while (_provider.Fetches < 2)
        {
            await Task.Delay(10);
        }

        released.SetResult();
        Assert.All(await Task.WhenAll(sent), status => Assert.Equal(200, status));
        Assert.Equal(2, _provider.Fetches);
    }

    [Fact]
    public async Task Keys_that_nobody_published_are_asked_for_a_few_times_only()
    {
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(401, await StatusAsync(new()));
        }

        Assert.Equal(5, _provider.Fetches);
        Assert.Equal(200, await StatusAsync(_provider.Signer));

        _provider.Signers = [new()];
        Assert.Equal(401, await StatusAsync(_provider.Signer));
        _time.Now += TimeSpan.FromMinutes(20);
        Assert.Equal(200, await StatusAsync(_provider.Signer));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(404)]
    [InlineData(302)]
    [InlineData(200)]
    public async Task While_no_keys_can_be_had_the_answer_is_503_and_afterwards_all_is_well(int status)
    {
        // 200 stands for a document without keys.
        var signers = _provider.Signers;
        _provider.DownWith = status == 200 ? null : status;
        _provider.Signers = status == 200 ? [] : signers;
        using (var response = await _bot.PostAsync(SignedRequests.TeamsActivity(), "Bearer " + signers[0].Sign(SignedRequests.ServiceUrl, _time.Now)))
        {
            Assert.Equal(503, (int)response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
        }

        Assert.Equal(401, await _bot.StatusAsync(SignedRequests.TeamsActivity(), null));
        (_provider.DownWith, _provider.Signers) = (null, signers);
        Assert.Equal(200, await StatusAsync(_provider.Signer));
    }

    [Fact]
    public async Task Keys_that_were_good_stay_good_while_the_provider_is_down()
    {
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        _provider.DownWith = 500;
        Assert.Equal(401, await StatusAsync(new()));
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        _time.Now += TimeSpan.FromHours(25);
        Assert.Equal(200, await StatusAsync(_provider.Signer));
        _time.Now += TimeSpan.FromDays(30);
        Assert.Equal(200, await StatusAsync(_provider.Signer));
    }

    [Fact]
    public async Task After_a_day_the_keys_are_renewed_beside_the_next_message()
    {
        var old = _provider.Signer;
        Assert.Equal(200, await StatusAsync(old));
        _provider.Signers = [new()];
        _time.Now += TimeSpan.FromHours(23);
        Assert.Equal(200, await StatusAsync(old));
        Assert.Equal(1, _provider.Fetches);

        _time.Now += TimeSpan.FromHours(1);
        await StatusAsync(old);
        for (var waited = 0; await StatusAsync(old) == 200 && waited < 500; waited++)
        {
            await Task.Delay(10);
        }

        Assert.Equal(401, await StatusAsync(old));
        Assert.Equal(200, await StatusAsync(_provider.Signer));
    }

    [Fact]
    public async Task A_key_speaks_only_for_the_channels_that_it_is_endorsed_for()
    {
        ChannelSigner sms = new() { Endorsements = ["sms"] }, none = new() { Endorsements = [] }, silent = new() { Endorsements = null };
        _provider.Signers = [sms, none, silent];
        Assert.Equal(403, await StatusAsync(sms));
        Assert.Equal(403, await StatusAsync(none));
        Assert.Equal(403, await StatusAsync(silent));
        var activity = SignedRequests.TeamsActivity();
        activity["channelId"] = "sms";
        Assert.Equal(200, await _bot.StatusAsync(activity, "Bearer " + sms.Sign(SignedRequests.ServiceUrl, _time.Now)));
    }

    [Fact]
    public async Task The_governments_cloud_has_an_issuer_of_its_own()
    {
        await using var bot = await RunningBot.StartAsync(
            new CountingDialogue(), [.. _provider.Settings, "--ChannelService=https://botframework.azure.us"], time: _time);
        var token = _provider.Signer.Sign(SignedRequests.ServiceUrl, _time.Now, t => t.Issuer = "https://api.botframework.us");
        Assert.Equal(200, await bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + token));
        Assert.Equal(401, await bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + _provider.Signer.Sign(SignedRequests.ServiceUrl, _time.Now)));
    }

    [Theory]
    [InlineData("http://keys.example/keys")]
    [InlineData("file:///etc/passwd")]
    [InlineData("keys")]
    public async Task Metadata_that_points_to_keys_over_plain_http_elsewhere_is_not_followed(string address) =>
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            _bot.Services.GetRequiredService<IDocumentRetriever>().GetDocumentAsync(address, CancellationToken.None));

    private Task<int> StatusAsync(ChannelSigner signer) =>
        _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + signer.Sign(SignedRequests.ServiceUrl, _time.Now));
}
