using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Outbound;

namespace SmpBot.Channels.BotFramework.Connector;

/// <summary>Gets the bot's token for its secret or certificate: the client credentials grant of OAuth 2.0.</summary>
internal sealed class ClientCredentials(IHttpClientFactory http, IOptions<BotFrameworkOptions> options, TimeProvider time) : IAppTokenSource
{
    private readonly BotFrameworkOptions _options = options.Value;

    public async Task<AppToken> FetchAsync()
    {
        try
        {
            using var form = new FormUrlEncodedContent(Form());
            using var response = await http.CreateClient(BotFrameworkHttp.Name).PostAsync(new Uri(AppLogin.TokenAddress(_options)), form);
            return await ReadAsync(response);
        }
        catch (HttpRequestException fault)
        {
            throw new AppTokenUnavailable($"the login service was not reached: {fault.HttpRequestError}");
        }
        catch (OperationCanceledException)
        {
            throw new AppTokenUnavailable("the login service gave no answer in time");
        }
        catch (Exception fault) when (fault is IOException or CryptographicException or UnauthorizedAccessException)
        {
            throw new AppTokenUnavailable($"the certificate cannot be read: {fault.GetType().Name}");
        }
    }

    private Dictionary<string, string> Form()
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = _options.MicrosoftAppId!.Trim(),
            ["scope"] = AppLogin.Scope(_options),
        };
        if (string.IsNullOrWhiteSpace(_options.MicrosoftAppCertificateFile))
        {
            form["client_secret"] = _options.MicrosoftAppPassword!;
        }
        else
        {
            form["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
            form["client_assertion"] = AppCertificate.Assertion(_options, AppLogin.TokenAddress(_options), time.GetUtcNow());
        }

        return form;
    }

    private async Task<AppToken> ReadAsync(HttpResponseMessage response)
    {
        Grant? grant;
        try
        {
            grant = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(), GrantJson.Default.Grant);
        }
        catch (JsonException)
        {
            grant = null;
        }

        return response.IsSuccessStatusCode && grant is { AccessToken.Length: > 0 }
            ? AppToken.For(grant.AccessToken, time.GetUtcNow(), TimeSpan.FromSeconds(grant.ExpiresIn))
            : throw new AppTokenUnavailable(
                $"the login service answered {(int)response.StatusCode} {ErrorCode.Plain(grant?.Error)}".TrimEnd(),
                RetryHint.Of(response, time));
    }
}

/// <summary>The answer to a request for a token.</summary>
internal sealed record Grant(string? AccessToken, double ExpiresIn, string? Error);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(Grant))]
internal sealed partial class GrantJson : JsonSerializerContext;
