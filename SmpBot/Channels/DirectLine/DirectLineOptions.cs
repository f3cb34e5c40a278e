using System.ComponentModel.DataAnnotations;

namespace SmpBot.Channels.DirectLine;

/// <summary>The embedded Direct Line. Configuration section <c>DirectLine</c>.</summary>
internal sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>Lets another server ask for tokens; empty closes that door. Never to be seen by a browser.</summary>
    [MinLength(32, ErrorMessage = "DirectLine:Secret must have at least 32 characters, or be absent.")]
    public string? Secret { get; set; }

    /// <summary>How long a token lasts. Clients renew it every 15 minutes, whatever they are told.</summary>
    [Range(20, 24 * 60)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Origins of other sites that may talk to this Direct Line, such as <c>https://studio.example</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];
}
