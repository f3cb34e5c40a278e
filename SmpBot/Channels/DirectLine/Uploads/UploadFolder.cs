using System.Security.Cryptography;
using System.Text.RegularExpressions;
using SmpBot.Storage;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>The files that clients have uploaded: one folder a conversation in the data folder, under names that nobody can guess.</summary>
internal sealed partial class UploadFolder(DataFolder data)
{
    private const string Name = "uploads";

    /// <summary>Where a kept file lies, seen from the data folder.</summary>
    public static string AddressOf(string conversation, string file) => $"{Name}/{conversation}/{file}";

    /// <summary>How many files of a conversation are kept.</summary>
    public int Count(string conversation) => Directory.EnumerateFiles(Of(conversation).Path).Count();

    /// <summary>Keeps what <paramref name="content"/> holds after <paramref name="head"/>. Once it returns a name, the file is on the disk; null where it is larger than <paramref name="most"/> bytes.</summary>
    public async Task<string?> KeepAsync(string conversation, PictureKind kind, ReadOnlyMemory<byte> head, Stream content, long most, CancellationToken cancel)
    {
        var name = $"{RandomNumberGenerator.GetHexString(32, lowercase: true)}.{kind.Extension}";
        var path = Of(conversation).File(name);
        var fits = false;
        try
        {
            await using var file = Create(path);
            await file.WriteAsync(head, cancel);
            fits = await CopyAsync(content, file, most - head.Length, cancel);
            file.Flush(flushToDisk: true);
        }
        finally
        {
            if (!fits)
            {
                File.Delete(path);
            }
        }

        return fits ? name : null;
    }

    /// <summary>Full path of a kept file, or null where there is none of this name.</summary>
    public string? Find(string conversation, string file) =>
        KeptName().IsMatch(file) && Of(conversation).File(file) is var path && File.Exists(path) ? path : null;

    public void Delete(string conversation, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            File.Delete(Of(conversation).File(file));
        }
    }

    private DataFolder Of(string conversation) => data.Folder(Name).Folder(conversation);

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(path, options);
    }

    private static async Task<bool> CopyAsync(Stream from, Stream to, long most, CancellationToken cancel)
    {
        var chunk = new byte[64 * 1024];
        int read;
        while ((read = await from.ReadAsync(chunk, cancel)) > 0)
        {
            most -= read;
            if (most < 0)
            {
                return false;
            }

            await to.WriteAsync(chunk.AsMemory(0, read), cancel);
        }

        return true;
    }

    [GeneratedRegex(@"^[0-9a-f]{32}\.[a-z]{3,4}\z")]
    private static partial Regex KeptName();
}
