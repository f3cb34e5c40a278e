using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Storage;

namespace SmpBot.Channels.DirectLine;

/// <summary>The key that tokens are signed with: made once, kept in the data folder, readable by its owner alone.</summary>
internal sealed class SigningKey
{
    private const int Size = 32;
    private const int MostAttempts = 500;
    private const int MillisecondsBetween = 20;

    public SigningKey(DataFolder folder)
    {
        var file = folder.Folder("keys").File("direct-line.key");
        Key = new(Load(file) ?? CreateAlone(file)
            ?? throw new InvalidOperationException($"{file} is no key of {Size} bytes: restore it from a backup, or delete it to get a new one."));
    }

    public SymmetricSecurityKey Key { get; }

    private static byte[]? Load(string file) =>
        File.Exists(file) && File.ReadAllBytes(file) is { Length: Size } key ? key : null;

    // One server at a time makes a key; whoever comes later finds it.
    private static byte[]? CreateAlone(string file)
    {
        using var turn = Turn($"{file}.lock");
        return Load(file) ?? (File.Exists(file) ? null : Create(file));
    }

    private static FileStream Turn(string file)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < MostAttempts)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }

    private static byte[] Create(string file)
    {
        var key = RandomNumberGenerator.GetBytes(Size);
        var draft = $"{file}.{RandomNumberGenerator.GetHexString(8)}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(key);
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, file);
        return key;
    }
}
