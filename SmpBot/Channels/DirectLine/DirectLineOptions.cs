using System.ComponentModel.DataAnnotations;

namespace SmpBot.Channels.DirectLine;

/// <summary>The embedded Direct Line. Configuration section <c>DirectLine</c>.</summary>
internal sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";

    /// <summary>Lets another server ask for tokens; empty closes that door. Never to be seen by a browser.</summary>
    [MinLength(32, ErrorMessage = "DirectLine:Secret must have at least 32 characters, or be absent.")]
    public string? Secret { get; set; }

    /// <summary>How long a token lasts. Clients renew it every 15 minutes, whatever they are told.</summary>
    [Range(20, 24 * 60)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Origins of other sites that may talk to this Direct Line and show the chat in a frame, such as <c>https://studio.example</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>A browser sends an origin in one form only; whatever else is listed would never match.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        AllowedOrigins.Where(one => !IsOrigin(one)).Select(one => new ValidationResult(
            $"DirectLine:AllowedOrigins: \"{one}\" is no origin; write scheme and host, and the port where there is one, such as https://studio.example.", [nameof(AllowedOrigins)]));

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
