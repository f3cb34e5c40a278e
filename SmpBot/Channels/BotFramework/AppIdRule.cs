using Microsoft.Extensions.Options;

namespace SmpBot.Channels.BotFramework;

/// <summary>An app id is a GUID: a slip in the configuration stops the start instead of closing or opening a door.</summary>
internal sealed class AppIdRule : IValidateOptions<BotFrameworkOptions>
{
    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options) =>
        string.IsNullOrWhiteSpace(options.MicrosoftAppId) || Guid.TryParse(options.MicrosoftAppId, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("MicrosoftAppId is not a GUID: copy the app id of the bot's registration, or leave it empty.");
}
