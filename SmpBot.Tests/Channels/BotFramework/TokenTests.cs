using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

public sealed class TokenTests(RegisteredBotFixture fixture) : IClassFixture<RegisteredBotFixture>
{
    private static readonly DateTimeOffset Now = RegisteredBotFixture.Now;
    private readonly RunningBot _bot = fixture.Bot;

    private ChannelSigner Signer => fixture.Provider.Signer;

    public static TheoryData<string, int, Action<SecurityTokenDescriptor>> Claims => new()
    {
        { "good", 200, _ => { } },
        { "expired four minutes ago, within the skew", 200, token => token.Expires = At(-4) },
        { "good in four minutes, within the skew", 200, token => token.NotBefore = At(4) },
        { "one of several audiences is ours", 200, token => { token.Audience = null; token.Audiences.Add("another"); token.Audiences.Add(ChannelSigner.AppId); } },
        { "the service URL in another case", 200, token => token.Claims["serviceurl"] = SignedRequests.ServiceUrl.ToUpperInvariant() },
        { "expired six minutes ago", 401, token => token.Expires = At(-6) },
        { "good in six minutes only", 401, token => token.NotBefore = At(6) },
        { "without an end", 401, token => token.Expires = null },
        { "wrong issuer", 401, token => token.Issuer = "https://api.botframework.example" },
        { "the government's issuer at a bot of the public cloud", 401, token => token.Issuer = "https://api.botframework.us" },
        { "no issuer", 401, token => token.Issuer = null },
        { "wrong audience", 403, token => token.Audience = "11111111-4f89-11d3-9a0c-0305e82c3301" },
        { "no audience", 403, token => token.Audience = null },
        { "missing serviceurl", 403, token => token.Claims.Remove("serviceurl") },
        { "empty serviceurl", 403, token => token.Claims["serviceurl"] = "" },
        { "a serviceurl that is a number", 403, token => token.Claims["serviceurl"] = 5 },
        { "a serviceurl that is an object", 403, token => token.Claims["serviceurl"] = new Dictionary<string, object> { ["a"] = 1 } },
        { "different serviceurl", 403, token => token.Claims["serviceurl"] = "https://smba.trafficmanager.net/amer/" },
        { "a serviceurl without its last slash", 403, token => token.Claims["serviceurl"] = SignedRequests.ServiceUrl.TrimEnd('/') },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public async Task A_signed_token_is_judged_by_what_it_says(string what, int status, Action<SecurityTokenDescriptor> change)
    {
        var token = Signer.Sign(SignedRequests.ServiceUrl, Now, change);
        Assert.True(status == await _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + token), what);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256, 200)]
    [InlineData(SecurityAlgorithms.RsaSha384, 200)]
    [InlineData(SecurityAlgorithms.RsaSha512, 200)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256, 401)]
    public async Task Only_the_usual_signatures_are_taken(string algorithm, int status)
    {
        var token = Signer.Sign(SignedRequests.ServiceUrl, Now, t => t.SigningCredentials = new(t.SigningCredentials.Key, algorithm));
        Assert.Equal(status, await _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + token));
    }

    [Fact]
    public async Task Forged_tokens_are_refused()
    {
        var good = Signer.Sign(SignedRequests.ServiceUrl, Now);
        var attacker = new ChannelSigner();
        var sameId = new ChannelSigner { Id = Signer.Id };
        (string What, string Token)[] forged =
        [
            ("alg none", BadToken.Unsigned(Signer, good)),
            ("HS256 with the public key", BadToken.SignedWithThePublicKey(Signer, good)),
            ("a key that nobody published", attacker.Sign(SignedRequests.ServiceUrl, Now)),
            ("another key under a known id", sameId.Sign(SignedRequests.ServiceUrl, Now)),
            ("a key that the token brings along", BadToken.WithItsOwnKey(attacker, Signer.Id, Now)),
            ("a damaged signature", BadToken.Damaged(good)),
            ("changed claims", BadToken.WithOtherClaims(good, "https://attacker.example/")),
            ("encrypted", BadToken.Encrypted(Signer, good)),
        ];
        foreach (var (what, token) in forged)
        {
            Assert.True(await _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + token) == 401, what);
        }

        Assert.Equal(200, await _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + good));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.e30.AAAA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6NX0.e30.AAAA")]
    [InlineData("Bearer W10.W10.AAAA")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("GOOD")]
    [InlineData("Bearer GOOD GOOD")]
    [InlineData("Bearer GOOD, Bearer GOOD")]
    public async Task Without_a_token_that_can_be_read_the_answer_is_401_and_says_nothing_more(string? header)
    {
        header = header?.Replace("GOOD", Signer.Sign(SignedRequests.ServiceUrl, Now), StringComparison.Ordinal);
        using var response = await _bot.PostAsync(SignedRequests.TeamsActivity(), header);
        Assert.Equal(401, (int)response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Five_hundred_tokens_with_random_damage_are_refused_and_nothing_breaks()
    {
        const string Letters = "abcXYZ019-_.=\"{}:, ";
        var random = new Random(20261120);
        var good = Signer.Sign(SignedRequests.ServiceUrl, Now);
        for (var n = 0; n < 500; n++)
        {
            var letters = good.ToCharArray();
            for (var damage = random.Next(1, 6); damage > 0; damage--)
            {
                // Not the last letter: its lowest bits mean nothing.
                letters[random.Next(good.Length - 1)] = Letters[random.Next(Letters.Length)];
            }

            var damaged = new string(letters);
            var status = await _bot.StatusAsync(SignedRequests.TeamsActivity(), "Bearer " + damaged);
            Assert.True(status == 401 || damaged == good, $"{status} for {damaged}");
        }
    }

    [Theory]
    [InlineData("the scheme in small letters", "bearer ", 200)]
    [InlineData("as usual", "Bearer ", 200)]
    public async Task The_scheme_is_read_in_any_case(string what, string scheme, int status) =>
        Assert.True(status == await _bot.StatusAsync(SignedRequests.TeamsActivity(), scheme + Signer.Sign(SignedRequests.ServiceUrl, Now)), what);

    [Theory]
    [InlineData("serviceUrl", null, 403)]
    [InlineData("serviceUrl", "", 403)]
    [InlineData("serviceUrl", "https://attacker.example/", 403)]
    [InlineData("channelId", null, 403)]
    [InlineData("channelId", "", 403)]
    [InlineData("channelId", "slack", 403)]
    [InlineData("channelId", "MSTEAMS", 403)]
    [InlineData("type", null, 400)]
    public async Task The_activity_has_to_fit_its_token(string member, string? value, int status)
    {
        var activity = SignedRequests.TeamsActivity();
        activity[member] = value;
        Assert.Equal(status, await _bot.StatusAsync(activity, "Bearer " + Signer.Sign(SignedRequests.ServiceUrl, Now)));
    }

    [Fact]
    public async Task A_service_that_is_not_https_gets_nothing_even_if_it_is_vouched_for()
    {
        const string Plain = "http://connector.example/";
        var activity = SignedRequests.TeamsActivity();
        activity["serviceUrl"] = Plain;
        Assert.Equal(403, await _bot.StatusAsync(activity, "Bearer " + Signer.Sign(Plain, Now)));
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("invoke")]
    [InlineData("strange")]
    public async Task What_means_nothing_needs_its_token_all_the_same(string type)
    {
        JsonNode activity = new JsonObject { ["type"] = type };
        Assert.Equal(401, await _bot.StatusAsync(activity, null));
        Assert.Equal(403, await _bot.StatusAsync(activity, "Bearer " + Signer.Sign(SignedRequests.ServiceUrl, Now)));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_its_token_is_looked_at()
    {
        using var large = new StringContent(SignedRequests.TeamsActivity(new string('x', 300_000)).ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await _bot.Http.PostAsync("/api/messages", large);
        Assert.Equal(413, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_large_it_is_is_read_up_to_the_limit_and_only_with_a_token()
    {
        var activity = SignedRequests.TeamsActivity(new string('x', 300_000));
        Assert.Equal(401, await _bot.StatusAsync(activity, null));
        Assert.Equal(413, await _bot.StatusAsync(activity, "Bearer " + Signer.Sign(SignedRequests.ServiceUrl, Now)));
    }

    private static DateTime At(int minutes) => Now.UtcDateTime.AddMinutes(minutes);
}
