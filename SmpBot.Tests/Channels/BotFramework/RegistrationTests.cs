using Microsoft.Extensions.Configuration;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.BotFramework.Connector;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>The settings of an existing bot work as they are; a slip in them has a name.</summary>
public sealed class RegistrationTests
{
    private const string Id = ChannelSigner.AppId;
    private const string Public = "https://login.microsoftonline.com";

    public static TheoryData<string, string, string, string> Good => new()
    {
        { "multi-tenant by default", $"MicrosoftAppId={Id};MicrosoftAppPassword=p", $"{Public}/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default" },
        { "multi-tenant by name, the shared tenant whatever else is set", $"MicrosoftAppType=MultiTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId=contoso", $"{Public}/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default" },
        { "single tenant", $"MicrosoftAppType=singletenant;MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId=contoso", $"{Public}/contoso/oauth2/v2.0/token", "https://api.botframework.com/.default" },
        { "managed identity", $"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id};MicrosoftAppTenantId=contoso", "", "https://api.botframework.com/.default" },
        { "government", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;ChannelService=https://botframework.azure.us", "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us/oauth2/v2.0/token", "https://api.botframework.us/.default" },
        { "government, single tenant", $"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppTenantId=contoso;ChannelService=https://botframework.azure.us/", "https://login.microsoftonline.us/contoso/oauth2/v2.0/token", "https://api.botframework.us/.default" },
        { "addresses of one's own", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;ToChannelFromBotLoginUrl=https://login.example/t/;ToChannelFromBotOAuthScope=https://api.example", "https://login.example/t/oauth2/v2.0/token", "https://api.example/.default" },
        { "the full address, the full scope", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;ToChannelFromBotLoginUrl=http://localhost:1/t/oauth2/v2.0/token;ToChannelFromBotOAuthScope=https://api.example/.default", "http://localhost:1/t/oauth2/v2.0/token", "https://api.example/.default" },
        { "keys from elsewhere", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;BotOpenIdMetadata=https://keys.example/openid", $"{Public}/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default" },
        { "keys from this machine", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;BotOpenIdMetadata=http://127.0.0.1:5000/openid", $"{Public}/botframework.com/oauth2/v2.0/token", "https://api.botframework.com/.default" },
        { "a template's empty settings", "MicrosoftAppType=;MicrosoftAppId=;MicrosoftAppPassword=;MicrosoftAppTenantId=;ChannelService=;BotOpenIdMetadata=;ToChannelFromBotLoginUrl=", "", "https://api.botframework.com/.default" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Settings_that_are_right_lead_to_the_right_login(string what, string settings, string token, string scope)
    {
        var options = Read(settings);
        Assert.True(new BotFrameworkRules().Validate(null, options).Succeeded, what);
        Assert.True(scope == AppLogin.Scope(options), what);
        if (token.Length > 0)
        {
            Assert.True(token == AppLogin.TokenAddress(options), $"{what}: {AppLogin.TokenAddress(options)}");
        }
    }

    public static TheoryData<string, string> Slips => new()
    {
        { "MicrosoftAppId is not a GUID", "MicrosoftAppId=smpbot;MicrosoftAppPassword=p" },
        { "MicrosoftAppId is missing", "MicrosoftAppPassword=p" },
        { "MicrosoftAppId is missing", "MicrosoftAppCertificateFile=app.pfx" },
        { "MicrosoftAppId is missing", "MicrosoftAppType=SingleTenant" },
        { "MicrosoftAppType is not known", $"MicrosoftAppType=Tenant;MicrosoftAppId={Id};MicrosoftAppPassword=p" },
        { "MicrosoftAppType is not known", $"MicrosoftAppType=1;MicrosoftAppId={Id};MicrosoftAppPassword=p" },
        { "needs MicrosoftAppPassword", $"MicrosoftAppId={Id}" },
        { "needs MicrosoftAppPassword", $"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppTenantId=contoso" },
        { "only one of them", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;MicrosoftAppCertificateFile=app.pfx" },
        { "MicrosoftAppTenantId is missing", $"MicrosoftAppType=SingleTenant;MicrosoftAppId={Id};MicrosoftAppPassword=p" },
        { "MicrosoftAppTenantId is missing", $"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id}" },
        { "MicrosoftAppPassword must be empty", $"MicrosoftAppType=UserAssignedMSI;MicrosoftAppId={Id};MicrosoftAppTenantId=contoso;MicrosoftAppPassword=p" },
        { "MicrosoftAppCertificateFile cannot be opened", $"MicrosoftAppId={Id};MicrosoftAppCertificateFile=/nowhere/app.pfx" },
        { "ChannelService is not known", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;ChannelService=https://botframework.example" },
        { "BotOpenIdMetadata must be an https address", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;BotOpenIdMetadata=http://keys.example/openid" },
        { "BotOpenIdMetadata must be an https address", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;BotOpenIdMetadata=keys" },
        { "BotOpenIdMetadata must be an https address", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;BotOpenIdMetadata=file:///keys" },
        { "ToChannelFromBotLoginUrl must be an https address", $"MicrosoftAppId={Id};MicrosoftAppPassword=p;ToChannelFromBotLoginUrl=http://login.example/t" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named(string reason, string settings)
    {
        var result = new BotFrameworkRules().Validate(null, Read(settings));
        Assert.Contains(result.Failures ?? [], fault => fault.Contains(reason, StringComparison.Ordinal));
    }

    private static BotFrameworkOptions Read(string settings) => new ConfigurationBuilder()
        .AddCommandLine([.. settings.Split(';').Select(setting => "--" + setting)])
        .Build()
        .Get<BotFrameworkOptions>()!;
}
