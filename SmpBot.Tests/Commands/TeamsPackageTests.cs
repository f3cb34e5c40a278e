using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Commands.Teams;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.CommandLines;

/// <summary>The command as an operator runs it, and Microsoft's published schema over what it makes.</summary>
public sealed class TeamsPackageTests
{
    private static readonly string[] Needed = ["teams-package", "--app-id", ChannelSigner.AppId, "--url", "https://bot.studio.example"];
    private static readonly TeamsApp App = new(Guid.Parse(ChannelSigner.AppId), new("https://bot.studio.example"), new("https://studio.example/privacy"), new("https://studio.example/terms"), "1.0.0");

    [SkippableFact]
    public async Task The_package_holds_a_manifest_by_the_published_schema_and_two_icons()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "app.zip");
        var run = await CommandRun.OfAsync([.. Needed, "--out", file, "--privacy", "https://studio.example/privacy", "--package-version", "1.2.3"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using var zip = ZipFile.OpenRead(file);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order());
        Assert.Equal((192, 192), Size(Read(zip, "color.png")));
        Assert.Equal((32, 32), Size(Read(zip, "outline.png")));

        var manifest = JsonNode.Parse(Read(zip, "manifest.json"))!.AsObject();
        Assert.Equal(ChannelSigner.AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("1.2.3", (string?)manifest["version"]);
        Assert.Equal("https://studio.example/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Empty(Assert.Single(await FaultsAsync(folder, manifest)));
    }

    [SkippableFact]
    public async Task Long_names_of_studios_are_cut_to_what_Teams_takes()
    {
        using var folder = new TempFolder();
        StudioOptions[] studios =
        [
            new() { Name = "Dots & Co", ArtistName = "Dana" },
            new() { Name = "The Scalp Micropigmentation & Hairline Restoration Studio of Greater Manchester", ArtistName = new string('D', 80) },
            new() { Name = new string('x', 80), ArtistName = "Zoë" },
        ];
        var manifests = studios.Select(studio => TeamsManifest.Of(App, studio, "#1F6f6b")).ToArray();
        Assert.All(await FaultsAsync(folder, manifests), Assert.Empty);
        Assert.Equal(["Dots & Co", "The Scalp Micropigmentation", new string('x', 30)], manifests.Select(manifest => (string?)manifest["name"]!["short"]));
    }

    [SkippableFact]
    public async Task The_schema_would_find_a_fault()
    {
        using var folder = new TempFolder();
        var manifest = TeamsManifest.Of(App, new() { Name = "Dots", ArtistName = "Dana" }, "teal");
        manifest["bot"] = new JsonArray();
        Assert.Equal(2, Assert.Single(await FaultsAsync(folder, manifest)).Length);
    }

    [Fact]
    public void The_same_manifest_gives_the_same_bytes()
    {
        var manifest = TeamsManifest.Of(App, new() { Name = "Dots & Co", ArtistName = "Dana" }, "#1f6f6b");
        Assert.Equal(Packed(manifest), Packed(manifest));
        using var zip = new ZipArchive(new MemoryStream(Packed(manifest)));
        Assert.Contains("\"Dots & Co\"", System.Text.Encoding.UTF8.GetString(Read(zip, "manifest.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--app-id", "my-bot", "'my-bot' is no app id")]
    [InlineData("--url", "http://bot.studio.example", "'http://bot.studio.example' is no https address")]
    [InlineData("--terms", "here", "'here' is no https address")]
    [InlineData("--package-version", "1.2", "'1.2' is no version")]
    public async Task What_Teams_would_not_take_is_refused(string option, string value, string message)
    {
        var run = await CommandRun.OfAsync([.. Without(option), option, value]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_app_id_it_says_where_to_find_it()
    {
        var run = await CommandRun.OfAsync("teams-package", "--url", "https://bot.studio.example");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("give --app-id, or set MicrosoftAppId", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_an_error_and_no_crash()
    {
        using var folder = new TempFolder();
        var run = await CommandRun.OfAsync([.. Needed, "--out", Path.Combine(folder.Path, "nowhere", "app.zip")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("could not be written", run.Errors, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Without(string option) =>
        Array.IndexOf(Needed, option) is > 0 and var at ? Needed[..at].Concat(Needed[(at + 2)..]) : Needed;

    private static async Task<string[][]> FaultsAsync(TempFolder folder, params JsonObject[] manifests)
    {
        var files = manifests.Select((manifest, n) =>
        {
            var file = Path.Combine(folder.Path, $"{n}.json");
            File.WriteAllText(file, manifest.ToJsonString());
            return file;
        }).ToArray();
        return JsonSerializer.Deserialize<string[][]>(await NodeClient.RunAsync("teams", "manifest.js", files))!;
    }

    private static byte[] Packed(JsonObject manifest)
    {
        using var target = new MemoryStream();
        TeamsPackage.Write(target, manifest);
        return target.ToArray();
    }

    private static byte[] Read(ZipArchive zip, string name)
    {
        using var copy = new MemoryStream();
        using var entry = zip.GetEntry(name)!.Open();
        entry.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Width and height stand in a PNG's first chunk.</summary>
    private static (int Width, int Height) Size(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
