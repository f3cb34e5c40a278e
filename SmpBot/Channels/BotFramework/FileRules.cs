using System.Text.Json;
using Microsoft.Extensions.Options;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>How many files a message may bring, and how large a file may be that lies in the message itself.</summary>
internal sealed class FileRules(IOptions<LimitsOptions> limits)
{
    private const string DataScheme = "data:";

    /// <summary>What is too much about the files of <paramref name="activity"/>, or null.</summary>
    public Notice? Check(Activity activity) =>
        activity.Attachments is not { } files ? null
        : files.Count > limits.Value.Files ? Notice.TooManyFiles
        : files.Any(file => SizeOf(file) > limits.Value.FileKilobytes * 1024L) ? Notice.FileTooLarge
        : null;

    /// <summary>Size in bytes of a file that is written out in the message; 0 of one that lies elsewhere.</summary>
    private static long SizeOf(JsonElement file) =>
        file.ValueKind == JsonValueKind.Object
        && file.TryGetProperty("contentUrl", out var address)
        && address.ValueKind == JsonValueKind.String
        && address.GetString() is { } url
        && url.StartsWith(DataScheme, StringComparison.OrdinalIgnoreCase)
            ? (url.Length - url.IndexOf(',', StringComparison.Ordinal)) * 3L / 4
            : 0;
}
