using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using SmpBot.Storage;

namespace SmpBot.Channels.DirectLine;

/// <summary>The key that tokens are signed with: made once, kept in the data folder, readable by its owner alone.</summary>
internal sealed class SigningKey
{
    private const int Size = 32;

    public SigningKey(DataFolder folder)
    {
        var file = folder.Folder("keys").File("direct-line.key");
        Key = new(Load(file) ?? Create(file));
    }

    public SymmetricSecurityKey Key { get; }

    private static byte[]? Load(string file) =>
        File.Exists(file) && File.ReadAllBytes(file) is { Length: Size } key ? key : null;

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

        File.Move(draft, file, overwrite: true);
        return key;
    }
}
