using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework.Connector;

namespace SmpBot.Channels.BotFramework;

/// <summary>A slip in the registration's settings stops the start instead of closing or opening a door.</summary>
internal sealed class BotFrameworkRules : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
    {
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(BotFrameworkOptions options)
    {
        if (Cloud.For(options) is null)
        {
            yield return $"ChannelService is not known: leave it empty for the public cloud, or set {Cloud.UsGovernment.ChannelService}.";
        }

        if (Given(options.BotOpenIdMetadata) && !SafeAddress.Holds(options.BotOpenIdMetadata))
        {
            yield return "BotOpenIdMetadata must be an https address; plain http is allowed on this machine only.";
        }

        if (Given(options.ToChannelFromBotLoginUrl) && !SafeAddress.Holds(options.ToChannelFromBotLoginUrl))
        {
            yield return "ToChannelFromBotLoginUrl must be an https address; plain http is allowed on this machine only.";
        }

        foreach (var fault in AppTypes.Parse(options.MicrosoftAppType) is { } type
            ? options.HasAppId ? OfApp(options, type) : WithoutApp(options, type)
            : ["MicrosoftAppType is not known: set MultiTenant, SingleTenant or UserAssignedMSI."])
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> WithoutApp(BotFrameworkOptions options, AppType type)
    {
        if (type != AppType.MultiTenant || Given(options.MicrosoftAppPassword) || Given(options.MicrosoftAppCertificateFile))
        {
            yield return "MicrosoftAppId is missing: set the app id of the bot's registration, or remove the other MicrosoftApp settings.";
        }
    }

    private static IEnumerable<string> OfApp(BotFrameworkOptions options, AppType type)
    {
        if (!Guid.TryParse(options.MicrosoftAppId, out _))
        {
            yield return "MicrosoftAppId is not a GUID: copy the app id of the bot's registration, or leave it empty.";
        }

        if (type != AppType.MultiTenant && !Given(options.MicrosoftAppTenantId))
        {
            yield return $"MicrosoftAppTenantId is missing: an app of type {options.MicrosoftAppType} belongs to a tenant.";
        }

        var proofs = (Given(options.MicrosoftAppPassword) ? 1 : 0) + (Given(options.MicrosoftAppCertificateFile) ? 1 : 0);
        if (type == AppType.UserAssignedMsi && proofs > 0)
        {
            yield return "MicrosoftAppPassword must be empty for UserAssignedMSI, and MicrosoftAppCertificateFile too: a managed identity needs neither.";
        }
        else if (type != AppType.UserAssignedMsi && proofs != 1)
        {
            yield return $"An app of type {type} needs MicrosoftAppPassword or MicrosoftAppCertificateFile, and only one of them.";
        }

        if (Given(options.MicrosoftAppCertificateFile) && AppCertificate.Fault(options) is { } fault)
        {
            yield return fault;
        }
    }

    private static bool Given(string? value) => !string.IsNullOrWhiteSpace(value);
}
