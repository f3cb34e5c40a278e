using System.Globalization;

namespace SmpBot.Conversations;

/// <summary>What the client is told where something was too much.</summary>
internal static class Notices
{
    public static Reply For(Notice notice, StudioOptions studio, LimitsOptions limits) => new(Text(notice, studio, limits), [], []);

    /// <summary>True where nothing of the message is read: then nobody has looked for a red flag in it either.</summary>
    public static bool LeavesUnread(Notice notice) => notice is Notice.TextTooLong or Notice.TooFast;

    private static string Text(Notice notice, StudioOptions studio, LimitsOptions limits) => notice switch
    {
        Notice.TextTooLong =>
            $"That message is too long for me, so I have not read it. Please send it in parts of at most {Number(limits.LongestText)} letters. {Apology.Urgent}",
        Notice.TooFast =>
            $"Your messages come faster than I can read them, and I have not read the last one. Please wait a minute and send it again. {Apology.Urgent}",
        Notice.TooManyFiles =>
            $"I can take {Number(limits.Files)} files in one message, and you sent more. Please send them in parts, or show them to {studio.ArtistName}.",
        Notice.PictureKept =>
            $"I have kept your picture, so {studio.ArtistName} can see it. I cannot look at photos myself, so I go by your words.",
        Notice.FileNotTaken =>
            $"I can only take pictures here: JPEG, PNG, GIF, WebP or HEIC. Please send a photo, or show the file to {studio.ArtistName}.",
        Notice.NoRoomForFiles =>
            $"I have no room for more pictures in this chat. Please show it to {studio.ArtistName} directly.",
        Notice.FileTooLarge =>
            $"That file is too large for me: I can take {Size(limits.FileKilobytes)}. Please send a smaller one, or show it to {studio.ArtistName}.",
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice, null),
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Size(int kilobytes) => kilobytes >= 1024 ? $"{kilobytes / 1024} MB" : $"{kilobytes} KB";
}
