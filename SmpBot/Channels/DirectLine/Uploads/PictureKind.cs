using System.Text;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>A kind of picture that is taken. What a file is, its first bytes say; what its sender says does not count.</summary>
/// <param name="Extension">Ending of the file's name, without a dot.</param>
/// <param name="ContentType">Media type that it is given out as.</param>
internal sealed record PictureKind(string Extension, string ContentType)
{
    /// <summary>So many bytes are enough to tell.</summary>
    public const int Head = 12;

    private static readonly PictureKind Jpeg = new("jpg", "image/jpeg");
    private static readonly PictureKind Png = new("png", "image/png");
    private static readonly PictureKind Gif = new("gif", "image/gif");
    private static readonly PictureKind WebP = new("webp", "image/webp");
    private static readonly PictureKind Heic = new("heic", "image/heic");

    private static readonly PictureKind[] All = [Jpeg, Png, Gif, WebP, Heic];

    /// <summary>The kind of a file that begins with <paramref name="head"/>, or null where it is no picture of a kind that is taken.</summary>
    public static PictureKind? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? Jpeg
        : head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? Gif
        : head.Length >= Head && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) ? WebP
        : head.Length >= Head && head[4..].StartsWith("ftyp"u8) && IsHeic(head[8..Head]) ? Heic
        : null;

    /// <summary>The kind that a kept file's name says.</summary>
    public static PictureKind OfFile(string name) => Array.Find(All, kind => name.EndsWith($".{kind.Extension}", StringComparison.Ordinal))!;

    // The brands of ISO/IEC 23008-12 that phones write.
    private static bool IsHeic(ReadOnlySpan<byte> brand) =>
        Encoding.ASCII.GetString(brand) is "heic" or "heix" or "heif" or "mif1" or "msf1";
}
