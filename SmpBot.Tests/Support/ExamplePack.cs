namespace SmpBot.Tests.Support;

/// <summary>The pack that shows what a studio can do.</summary>
internal static class ExamplePack
{
    private const string Prefix = "Content/packs/example/";

    /// <summary>A copy of the pack in a folder of its own, which the caller deletes.</summary>
    public static string CopyToTemporaryFolder()
    {
        var folder = Directory.CreateTempSubdirectory("pack").FullName;
        var assembly = typeof(Knowledge.Guide.Guide).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Replace('\\', '/').StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, name.Replace('\\', '/')[Prefix.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var content = new StreamReader(assembly.GetManifestResourceStream(name)!);
            File.WriteAllText(path, content.ReadToEnd());
        }

        return folder;
    }
}
