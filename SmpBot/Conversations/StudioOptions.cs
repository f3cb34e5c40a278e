using System.ComponentModel.DataAnnotations;

namespace SmpBot.Conversations;

/// <summary>The studio that the bot speaks for. Configuration section <c>Studio</c>.</summary>
public sealed class StudioOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Studio";

    /// <summary>The studio's name as clients know it.</summary>
    [Required(AllowEmptyStrings = false), StringLength(80)]
    public string Name { get; set; } = "";

    /// <summary>First name of the artist that handoffs go to.</summary>
    [Required(AllowEmptyStrings = false), StringLength(80)]
    public string ArtistName { get; set; } = "";

    /// <summary>ISO 3166 code of the country; decides the emergency numbers.</summary>
    [Required, RegularExpression("^[A-Z]{2}$", ErrorMessage = "Studio:Country must be a two-letter country code such as GB.")]
    public string Country { get; set; } = "GB";

    /// <summary>BCP-47 tag used where a client's own is not known.</summary>
    [Required, RegularExpression("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", ErrorMessage = "Studio:Locale must be a language tag such as en-GB.")]
    public string Locale { get; set; } = "en-GB";

    /// <summary>IANA name of the time zone used where a client's own is not known.</summary>
    [Required, TimeZoneName]
    public string TimeZone { get; set; } = "Europe/London";

    /// <summary>Folder with the studio's own pack of rules, or null for none; a relative one counts from the content root.</summary>
    public string? ContentFolder { get; set; }

    /// <summary>What answers take from the studio.</summary>
    internal Knowledge.Answering.StudioVoice Voice => new(ArtistName, Country);
}
