using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>How the app proves itself other than with a secret.</summary>
public sealed class AppProofTests
{
    private const string AppId = $"--MicrosoftAppId={ChannelSigner.AppId}";

    [Theory]
    [InlineData("app.pfx", null)]
    [InlineData("app.pfx", "locked")]
    [InlineData("app.pem", null)]
    [InlineData("app.pem", "locked")]
    public async Task With_a_certificate_the_app_signs_who_it_is(string name, string? password)
    {
        using var folder = new TempFolder();
        using var rsa = RSA.Create(2048);
        using var certificate = Write(Path.Combine(folder.Path, name), password, rsa);
        string[] locked = password is null ? [] : [$"--MicrosoftAppCertificatePassword={password}"];
        await using var bot = await ConnectorBot.StartAsync(null, [AppId, $"--MicrosoftAppCertificateFile={Path.Combine(folder.Path, name)}", .. locked]);
        Assert.Equal(SendOutcome.Delivered, (await bot.SayAsync()).Outcome);

        var form = Assert.Single(bot.Peer.Logins);
        Assert.False(form.ContainsKey("client_secret"));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new()
        {
            ValidIssuer = ChannelSigner.AppId,
            ValidAudience = bot.Peer.Login + "/oauth2/v2.0/token",
            IssuerSigningKey = new RsaSecurityKey(rsa),
            ValidAlgorithms = [SecurityAlgorithms.RsaSsaPssSha256],
        });
        Assert.True(checkedToken.IsValid, checkedToken.Exception?.Message);
        var token = (JsonWebToken)checkedToken.SecurityToken;
        Assert.Equal(ChannelSigner.AppId, token.Subject);
        Assert.Equal(Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)), token.GetHeaderValue<string>("x5t#S256"));
    }

    [Fact]
    public async Task A_certificate_file_that_goes_missing_lets_messages_wait()
    {
        using var folder = new TempFolder();
        using var rsa = RSA.Create(2048);
        var file = Path.Combine(folder.Path, "app.pfx");
        Write(file, null, rsa).Dispose();
        await using var bot = await ConnectorBot.StartAsync(null, [AppId, $"--MicrosoftAppCertificateFile={file}"]);
        File.Delete(file);
        Assert.Equal(SendOutcome.TryAgain, (await bot.SayAsync()).Outcome);
        Write(file, null, rsa).Dispose();
        Assert.Equal(SendOutcome.Delivered, (await bot.SayAsync()).Outcome);
    }

    [Fact]
    public async Task A_managed_identity_gets_its_token_from_the_machine()
    {
        await using var machine = await MachineIdentity.StartAsync();
        await using var bot = await ConnectorBot.StartAsync(null, [AppId, "--MicrosoftAppType=UserAssignedMSI", "--MicrosoftAppTenantId=contoso"]);
        Assert.Equal(SendOutcome.Delivered, (await bot.SayAsync()).Outcome);
        Assert.Equal("Bearer of-the-machine", Assert.Single(bot.Peer.Calls).Authorization);
        Assert.Empty(bot.Peer.Logins);
        Assert.Equal((ChannelSigner.AppId, "https://api.botframework.com"), Assert.Single(machine.Asked));
    }

    private static X509Certificate2 Write(string file, string? password, RSA rsa)
    {
        var request = new CertificateRequest("CN=smpbot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        var key = new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);
        if (Path.GetExtension(file) == ".pfx")
        {
            File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, password));
        }
        else
        {
            var pem = password is null ? rsa.ExportPkcs8PrivateKeyPem() : rsa.ExportEncryptedPkcs8PrivateKeyPem(password, key);
            File.WriteAllText(file, certificate.ExportCertificatePem() + "\n" + pem);
        }

        return certificate;
    }
}
