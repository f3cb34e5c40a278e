using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SmpBot.Tests.Support;

/// <summary>A key that a channel signs its tokens with.</summary>
internal sealed class ChannelSigner
{
    public const string AppId = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
    public const string Issuer = "https://api.botframework.com";
    public static readonly string[] AllChannels = ["msteams", "webchat", "directline", "sms", "emulator"];

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    public RSA Rsa { get; } = RSA.Create(2048);

    public string Id { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>What the key may speak for; null leaves the member out.</summary>
    public string[]? Endorsements { get; init; } = AllChannels;

    /// <summary>The key as it is published.</summary>
    public Dictionary<string, object> Published()
    {
        var key = Rsa.ExportParameters(includePrivateParameters: false);
        var published = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
        if (Endorsements is not null)
        {
            published["endorsements"] = Endorsements;
        }

        return published;
    }

    /// <summary>A good token for the hour around <paramref name="now"/>, after <paramref name="change"/> has had its way with it.</summary>
    public string Sign(string serviceUrl, DateTimeOffset now, Action<SecurityTokenDescriptor>? change = null)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = AppId,
            NotBefore = now.UtcDateTime.AddMinutes(-5),
            Expires = now.UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = new(new RsaSecurityKey(Rsa) { KeyId = Id }, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return Handler.CreateToken(token);
    }
}
