namespace SmpBot.Conversations;

/// <summary>What is to say about a message beside the answer to it, mostly what was too much. The client is told politely.</summary>
public enum Notice
{
    /// <summary>The text is longer than <see cref="LimitsOptions.LongestText"/>; it is not read.</summary>
    TextTooLong,

    /// <summary>More messages in a short time than <see cref="LimitsOptions.Burst"/> and <see cref="LimitsOptions.MessagesPerMinute"/> let through; not read.</summary>
    TooFast,

    /// <summary>More files than <see cref="LimitsOptions.Files"/>; the text is read.</summary>
    TooManyFiles,

    /// <summary>A picture came, and was kept for the artist; the text is read.</summary>
    PictureKept,

    /// <summary>A file that is no picture of a kind that is taken; the text is read.</summary>
    FileNotTaken,

    /// <summary>More files in one chat than <see cref="LimitsOptions.FilesOfChat"/>; the text is read.</summary>
    NoRoomForFiles,

    /// <summary>A file larger than <see cref="LimitsOptions.FileKilobytes"/>; the text is read.</summary>
    FileTooLarge,
}
