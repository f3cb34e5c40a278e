using System.ComponentModel.DataAnnotations;

namespace SmpBot.Conversations;

/// <summary>How much is taken from one client. Configuration section <c>Limits</c>.</summary>
public sealed class LimitsOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Limits";

    /// <summary>Messages that one conversation may bring at once before it is slowed down.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 20;

    /// <summary>Messages a minute that one conversation may bring for good.</summary>
    [Range(1, 1_000_000)]
    public int MessagesPerMinute { get; set; } = 30;

    /// <summary>The longest text in characters: some ten pages by default, more than anybody types about their scalp.</summary>
    [Range(160, 100_000)]
    public int LongestText { get; set; } = 20_000;

    /// <summary>Files in one message.</summary>
    [Range(1, 100)]
    public int Files { get; set; } = 10;

    /// <summary>Files that are kept of one chat on the web.</summary>
    [Range(1, 10_000)]
    public int FilesOfChat { get; set; } = 100;

    /// <summary>Size of one file in kilobytes.</summary>
    [Range(1, 102_400)]
    public int FileKilobytes { get; set; } = 10_240;

    /// <summary>Within how many seconds the same text under another id is the same message, on channels whose gateway does so; 0 for never.</summary>
    [Range(0, 600)]
    public int RepeatSeconds { get; set; } = 10;

    /// <summary>Posts a minute from one address to the embedded Direct Line.</summary>
    [Range(1, 1_000_000)]
    public int PostsPerAddress { get; set; } = 600;

    /// <summary>Posts a minute from one address to a channel's door: all of a channel's clients come from a few addresses.</summary>
    [Range(1, 1_000_000)]
    public int ChannelPostsPerAddress { get; set; } = 6_000;

    /// <summary>See <see cref="Arrival.RepeatWindow"/>; null for never.</summary>
    public TimeSpan? RepeatWindow => RepeatSeconds == 0 ? null : TimeSpan.FromSeconds(RepeatSeconds);
}
