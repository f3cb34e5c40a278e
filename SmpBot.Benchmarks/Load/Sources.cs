namespace SmpBot.Benchmarks.Load;

/// <summary>Where the source tree is that this program was built from.</summary>
internal static class Sources
{
    private const string Solution = "SmpBot.sln";

    public static string Root { get; } = Find();

    public static string Benchmarks => Path.Combine(Root, "SmpBot.Benchmarks");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Solution} was not found above {AppContext.BaseDirectory}: run this from a source tree.");
    }
}
