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

    /// <summary>True where it holds how people put things, and no rules.</summary>
    public bool IsWording => Path.Split('/') is ["wording", ..] or [StudioArea, "wording", ..];

    /// <summary>The area: whose content it is.</summary>
    public string Area => Path.Split('/')[0];

    /// <summary>The files with rules that are built into this library.</summary>
    public static IReadOnlyList<ContentFile> BuiltIn() =>
        Resources(n => IsYaml(n) && Areas.Any(a => n.StartsWith($"{Prefix}{a}/", StringComparison.Ordinal)));

    /// <summary>The wording that is built into this library.</summary>
    public static IReadOnlyList<ContentFile> BuiltInWording() =>
        Resources(n => n.StartsWith($"{Prefix}wording/", StringComparison.Ordinal));

    /// <summary>The files of a studio's folder, subfolders included: YAML, and messages in <c>wording/</c> as text.</summary>
    public static IReadOnlyList<ContentFile> InFolder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (File: f, Path: $"{StudioArea}/{System.IO.Path.GetRelativePath(folder, f).Replace('\\', '/')}"))
            .Where(f => IsYaml(f.Path) || f.Path.StartsWith($"{StudioArea}/wording/", StringComparison.Ordinal) && f.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new ContentFile(f.Path, File.ReadAllText(f.File))),
    ];

    private static IReadOnlyList<ContentFile> Resources(Func<string, bool> which) =>
    [
        .. typeof(ContentFile).Assembly.GetManifestResourceNames()
            .Where(n => which(n.Replace('\\', '/')))
            .Order(StringComparer.Ordinal)
            .Select(n => new ContentFile(n.Replace('\\', '/')[Prefix.Length..], ReadResource(n))),
    ];

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static string ReadResource(string name)
    {
        using var stream = typeof(ContentFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
