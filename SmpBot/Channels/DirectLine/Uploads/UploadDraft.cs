using System.Text.Json;
using SmpBot.Channels.BotFramework;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>An upload while it comes in.</summary>
internal sealed class UploadDraft(UploadFolder folder, string conversation, LimitsOptions limits)
{
    private const int LongestName = 200;
    private const string Unnamed = "blob";

    private readonly List<KeptPicture> _kept = [];
    private Activity? _activity;
    private Notice? _problem;
    private int _files;

    /// <summary>Takes the part that says what the client wrote beside the files.</summary>
    public async Task ReadActivityAsync(Stream body, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[8192];
        int read;
        while ((read = await body.ReadAsync(chunk, cancel)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > JsonBody.Limit)
            {
                throw RequestRefused.TooLarge("BodyTooLarge", $"The activity is larger than {JsonBody.Limit / 1024} KB; send less.");
            }
        }

        try
        {
            _activity = JsonSerializer.Deserialize(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), ActivityJson.Default.Activity);
        }
        catch (JsonException)
        {
            throw RequestRefused.BadRequest("The part \"activity\" is not the JSON of an activity; correct it and send it again.");
        }
    }

    /// <summary>Keeps a file, or notes why not.</summary>
    public async Task AddFileAsync(string? name, Stream body, CancellationToken cancel)
    {
        var head = new byte[PictureKind.Head];
        var length = await body.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel);
        _files++;
        if (PictureKind.Of(head.AsSpan(0, length)) is not { } kind)
        {
            _problem ??= Notice.FileNotTaken;
        }
        else if (_files > limits.Files)
        {
            _problem ??= Notice.TooManyFiles;
        }
        else if (folder.Count(conversation) >= limits.FilesOfChat)
        {
            _problem ??= Notice.NoRoomForFiles;
        }
        else if (await folder.KeepAsync(conversation, kind, head.AsMemory(0, length), body, limits.FileKilobytes * 1024L, cancel) is { } file)
        {
            _kept.Add(new(Plain(name), file, kind));
        }
        else
        {
            _problem ??= Notice.FileTooLarge;
        }
    }

    public Upload Done()
    {
        var activity = _activity ?? new() { Type = ActivityTypes.Message };
        if (_files == 0)
        {
            throw RequestRefused.BadRequest("The upload brings no file; send words to /activities.");
        }

        if (activity.Type != ActivityTypes.Message)
        {
            throw RequestRefused.BadRequest("Files come with activities of the type message.");
        }

        ActivityRules.RequireLimits(activity);
        var attachments = UploadAttachments.Of(activity, _kept);
        return new(
            activity with { Attachments = attachments.Count == 0 ? null : attachments },
            _kept,
            _problem ?? Notice.PictureKept);
    }

    public void Undo() => folder.Delete(conversation, _kept.Select(one => one.File));

    private static string Plain(string? name)
    {
        var plain = string.Concat((name ?? "").Where(c => !char.IsControl(c) && c is not ('/' or '\\'))).Trim();
        return plain.Length == 0 ? Unnamed : plain[..Math.Min(plain.Length, LongestName)];
    }
}
