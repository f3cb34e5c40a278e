using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>The certificate that stands in for the app's secret. Read anew for each token, so that a renewed file needs no restart.</summary>
internal static class AppCertificate
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>What is wrong with the configured file, or null.</summary>
    public static string? Fault(BotFrameworkOptions options)
    {
        try
        {
            using var certificate = Load(options);
            return certificate.GetRSAPrivateKey() is null ? "MicrosoftAppCertificateFile holds no RSA private key: export the certificate with it." : null;
        }
        catch (Exception fault) when (fault is IOException or CryptographicException or UnauthorizedAccessException)
        {
            return "MicrosoftAppCertificateFile cannot be opened: it must be a PKCS#12 or PEM file with certificate and private key, and MicrosoftAppCertificatePassword its password.";
        }
    }

    /// <summary>A signed statement of the app to <paramref name="audience"/> that it is itself.</summary>
    public static string Assertion(BotFrameworkOptions options, string audience, DateTimeOffset now)
    {
        using var certificate = Load(options);
        var app = options.MicrosoftAppId!.Trim();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            Issuer = app,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            Claims = new Dictionary<string, object>
            {
                [JwtRegisteredClaimNames.Sub] = app,
                [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString(),
            },
            AdditionalHeaderClaims = new Dictionary<string, object>
            {
                ["x5t#S256"] = Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)),
            },
            SigningCredentials = new(new X509SecurityKey(certificate), SecurityAlgorithms.RsaSsaPssSha256)
            {
                // Cached providers would outlive the certificate.
                CryptoProviderFactory = new() { CacheSignatureProviders = false },
            },
        });
    }

    private static X509Certificate2 Load(BotFrameworkOptions options)
    {
        var file = options.MicrosoftAppCertificateFile!.Trim();
        var password = string.IsNullOrEmpty(options.MicrosoftAppCertificatePassword) ? null : options.MicrosoftAppCertificatePassword;
        return X509Certificate2.GetCertContentType(file) == X509ContentType.Pkcs12
            ? X509CertificateLoader.LoadPkcs12FromFile(file, password)
            : password is null ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password);
    }
}
