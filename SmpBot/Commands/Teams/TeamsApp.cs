namespace SmpBot.Commands.Teams;

/// <summary>What an app package is made for.</summary>
/// <param name="AppId">App id of the bot's registration; the app in Teams gets the same.</param>
/// <param name="Url">The bot's public address.</param>
/// <param name="Privacy">The studio's page on privacy.</param>
/// <param name="Terms">The studio's terms of use.</param>
/// <param name="Version">Version of the package; Teams takes an update only with another one.</param>
internal sealed record TeamsApp(Guid AppId, Uri Url, Uri Privacy, Uri Terms, string Version);
