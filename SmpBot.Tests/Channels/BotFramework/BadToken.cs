using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>Tokens as an attacker would make them.</summary>
internal static class BadToken
{
    /// <summary>The good token with <c>alg: none</c> and no signature.</summary>
    public static string Unsigned(ChannelSigner signer, string good) =>
        $"{Encode($$"""{"alg":"none","typ":"JWT","kid":"{{signer.Id}}"}""")}.{good.Split('.')[1]}.";

    /// <summary>The good token under HS256, with the published key for the shared secret.</summary>
    public static string SignedWithThePublicKey(ChannelSigner signer, string good)
    {
        var text = $"{Encode($$"""{"alg":"HS256","typ":"JWT","kid":"{{signer.Id}}"}""")}.{good.Split('.')[1]}";
        var secret = Encoding.ASCII.GetBytes(signer.Rsa.ExportSubjectPublicKeyInfoPem());
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>Signed with a key of the attacker's own that the token itself brings along.</summary>
    public static string WithItsOwnKey(ChannelSigner attacker, string id, DateTimeOffset now) => attacker.Sign(SignedRequests.ServiceUrl, now, token =>
    {
        token.SigningCredentials = new(new RsaSecurityKey(attacker.Rsa) { KeyId = id }, SecurityAlgorithms.RsaSha256);
        token.AdditionalHeaderClaims = new Dictionary<string, object>
        {
            ["jwk"] = attacker.Published(),
            ["jku"] = "https://attacker.example/keys",
        };
    });

    /// <summary>The good token with one bit of its signature turned.</summary>
    public static string Damaged(string good)
    {
        var parts = good.Split('.');
        var signature = Base64UrlEncoder.DecodeBytes(parts[2]);
        signature[10] ^= 1;
        return $"{parts[0]}.{parts[1]}.{Base64UrlEncoder.Encode(signature)}";
    }

    /// <summary>The good token for somebody else's words.</summary>
    public static string WithOtherClaims(string good, string otherServiceUrl)
    {
        var parts = good.Split('.');
        var claims = Base64UrlEncoder.Decode(parts[1]).Replace(SignedRequests.ServiceUrl, otherServiceUrl, StringComparison.Ordinal);
        return $"{parts[0]}.{Encode(claims)}.{parts[2]}";
    }

    public static string Encrypted(ChannelSigner signer, string good) => new JsonWebTokenHandler().EncryptToken(
        good,
        new EncryptingCredentials(new RsaSecurityKey(signer.Rsa) { KeyId = signer.Id }, SecurityAlgorithms.RsaOAEP, SecurityAlgorithms.Aes256CbcHmacSha512));

    private static string Encode(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));
}
