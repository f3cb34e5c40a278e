using Microsoft.Extensions.Options;

namespace SmpBot.Storage;

/// <summary>The folder that holds everything worth keeping: the database and the keys.</summary>
public sealed class DataFolder
{
    /// <summary>Opens the configured folder, and creates it for its owner alone where it is missing.</summary>
    public DataFolder(IOptions<StorageOptions> options, IHostEnvironment environment)
        : this(System.IO.Path.Combine(environment.ContentRootPath, options.Value.Folder))
    {
    }

    private DataFolder(string path)
    {
        Path = path;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>A folder in it, created where it is missing.</summary>
    public DataFolder Folder(string name) => new(File(name));
}
