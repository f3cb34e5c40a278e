using System.ComponentModel.DataAnnotations;

namespace SmpBot.Channels.WebChat;

/// <summary>The chat page. Configuration section <c>Chat</c>.</summary>
internal sealed class ChatOptions
{
    public const string Section = "Chat";

    /// <summary>How often one address may open the chat in a minute.</summary>
    [Range(1, 100_000)]
    public int OpeningsPerMinute { get; set; } = 60;
}
