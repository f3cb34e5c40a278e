namespace SmpBot.Conversations;

/// <summary>What was too much. The client is told politely.</summary>
public enum Notice
{
    /// <summary>The text is longer than <see cref="LimitsOptions.LongestText"/>; it is not read.</summary>
    TextTooLong,

    /// <summary>More messages in a short time than <see cref="LimitsOptions.Burst"/> and <see cref="LimitsOptions.MessagesPerMinute"/> let through; not read.</summary>
    TooFast,

    /// <summary>More files than <see cref="LimitsOptions.Files"/>; the text is read.</summary>
    TooManyFiles,

    /// <summary>A file larger than <see cref="LimitsOptions.FileKilobytes"/>; the text is read.</summary>
    FileTooLarge,
}
