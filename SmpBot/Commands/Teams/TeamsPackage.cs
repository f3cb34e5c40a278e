using System.IO.Compression;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmpBot.Commands.Teams;

/// <summary>The app package: a zip with the manifest and its two icons. The same manifest gives the same bytes.</summary>
internal static class TeamsPackage
{
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>For people who open the file: a studio called Dots &amp; Co is to be read as such.</summary>
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream target, JsonObject manifest)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create);
        Add(zip, "manifest.json", JsonSerializer.SerializeToUtf8Bytes(manifest, Readable));
        Add(zip, TeamsManifest.ColourIcon, Icon(TeamsManifest.ColourIcon));
        Add(zip, TeamsManifest.OutlineIcon, Icon(TeamsManifest.OutlineIcon));
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Icon(string name)
    {
        using var copy = new MemoryStream();
        using var icon = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Teams/{name}")!;
        icon.CopyTo(copy);
        return copy.ToArray();
    }
}
