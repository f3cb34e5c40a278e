namespace SmpBot;

/// <summary>The folder with <c>appsettings.json</c> and <c>wwwroot</c>; relative data folders count from it.</summary>
internal static class ContentRoot
{
    /// <summary>
    /// The working directory where it holds the page's files; in a source tree the project's folder, wherever
    /// <c>dotnet run</c> was called; else the program's own folder.
    /// </summary>
    public static string Find()
    {
        var here = Directory.GetCurrentDirectory();
        return Directory.Exists(Path.Combine(here, "wwwroot")) ? here : Project() ?? AppContext.BaseDirectory;
    }

    private static string? Project()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SmpBot.csproj")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
