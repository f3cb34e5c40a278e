using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SmpBot.Channels.WebChat;
using SmpBot.Conversations;

namespace SmpBot.Commands.Teams;

/// <summary><c>teams-package --app-id ID --url URL --out FILE</c>: makes the package that Teams is given to install the bot.</summary>
internal static partial class TeamsPackageCommand
{
    private const string AppIdKey = "MicrosoftAppId";

    internal static Command Create()
    {
        var id = new Option<Guid?>("--app-id") { Description = "App id of the bot's registration; without it, MicrosoftAppId of the configuration.", CustomParser = ReadId };
        var url = new Option<Uri?>("--url") { Description = "The bot's public https address.", Required = true, CustomParser = ReadAddress };
        var file = new Option<string>("--out") { Description = "The file to write.", DefaultValueFactory = _ => "smpbot-teams.zip" };
        var privacy = new Option<Uri?>("--privacy") { Description = "The studio's page on privacy; without it, the bot's address.", CustomParser = ReadAddress };
        var terms = new Option<Uri?>("--terms") { Description = "The studio's terms of use; without it, the bot's address.", CustomParser = ReadAddress };
        var version = new Option<string>("--package-version") { Description = "Raise it when you replace a package that is installed.", DefaultValueFactory = _ => "1.0.0" };
        version.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var typed }] && !Version().IsMatch(typed))
            {
                result.AddError($"'{typed}' is no version. Write three numbers, for example 1.0.1.");
            }
        });
        var command = new Command("teams-package", "Makes the app package for Microsoft Teams: manifest and icons in the studio's name and colour.")
        {
            id, url, file, privacy, terms, version,
        };
        command.SetAction((parsed, _) =>
        {
            var address = parsed.GetValue(url)!;
            return WriteAsync(
                parsed.GetValue(id),
                new(default, address, parsed.GetValue(privacy) ?? address, parsed.GetValue(terms) ?? address, parsed.GetValue(version)!),
                parsed.GetValue(file)!);
        });
        return command;
    }

    private static async Task<int> WriteAsync(Guid? appId, TeamsApp app, string file)
    {
        try
        {
            await using var server = Server.BuildStudio();
            var studio = server.Services.GetRequiredService<IOptions<StudioOptions>>().Value;
            if ((appId ?? (Guid.TryParse(server.Configuration[AppIdKey], out var configured) ? configured : null)) is not { } known)
            {
                return Fail("The app id is not known: give --app-id, or set MicrosoftAppId. It stands in the bot's registration in Azure.");
            }

            var manifest = TeamsManifest.Of(app with { AppId = known }, studio, server.Services.GetRequiredService<IOptions<StudioColours>>().Value.Accent);
            await using (var target = File.Create(file))
            {
                TeamsPackage.Write(target, manifest);
            }

            Console.WriteLine($"{file} is ready. In Teams: Apps, Manage your apps, Upload an app. For the whole organisation: Teams admin center, Teams apps, Manage apps.");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Fail($"{file} could not be written: {fault.Message}");
        }
        catch (OptionsValidationException fault)
        {
            return Fail(string.Join('\n', fault.Failures));
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }

    private static Guid? ReadId(ArgumentResult result)
    {
        var typed = Typed(result);
        if (Guid.TryParse(typed, out var id))
        {
            return id;
        }

        result.AddError($"'{typed}' is no app id. Copy it from the bot's registration; it looks like 3f2504e0-4f89-11d3-9a0c-0305e82c3301.");
        return null;
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        var typed = Typed(result);
        if (Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        result.AddError($"'{typed}' is no https address. Write it like https://bot.studio.example.");
        return null;
    }

    private static string Typed(ArgumentResult result) => result.Tokens.Count > 0 ? result.Tokens[0].Value : "";

    [GeneratedRegex(@"^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){2}$")]
    private static partial Regex Version();
}
