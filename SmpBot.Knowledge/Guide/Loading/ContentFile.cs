namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>One content file. The part of the path before the first slash is its area: <c>seed</c>, <c>general</c>, <c>safety</c> or <c>studio</c>.</summary>
/// <param name="Path">Path, for example <c>seed/headwear.yaml</c>.</param>
/// <param name="Text">The YAML text.</param>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>Area of a studio's own files.</summary>
    public const string StudioArea = "studio";

    private const string Prefix = "Content/";
    private static readonly string[] Areas = ["seed", "general", "safety"];

    /// <summary>The area: whose content it is.</summary>
    public string Area => Path.Split('/')[0];

    /// <summary>The files that are built into this library.</summary>
    public static IReadOnlyList<ContentFile> BuiltIn()
    {
        var assembly = typeof(ContentFile).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames()
                .Select(n => n.Replace('\\', '/'))
                .Where(n => IsYaml(n) && Areas.Any(a => n.StartsWith($"{Prefix}{a}/", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
                .Select(n => new ContentFile(n[Prefix.Length..], ReadResource(n))),
        ];
    }

    /// <summary>The YAML files of a studio's folder, subfolders included.</summary>
    public static IReadOnlyList<ContentFile> InFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(IsYaml)
            .Order(StringComparer.Ordinal)
            .Select(f => new ContentFile(
                $"{StudioArea}/{System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/')}", File.ReadAllText(f))),
    ];

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static string ReadResource(string name)
    {
        using var stream = typeof(ContentFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
