using System.ComponentModel.DataAnnotations;

namespace SmpBot.Storage;

/// <summary>Where data is kept. Configuration section <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>The data folder; a relative one counts from the content root. Created where missing.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Folder { get; set; } = "data";

    /// <summary>
    /// For how many days it is known what was delivered, in and out, so that a repetition is recognised as one. Not less than
    /// the 40 days for which a chat may be opened again.
    /// </summary>
    [Range(40, 3650, ErrorMessage = "Storage:KeepDeliveriesDays must be a number of days from 40 to 3650, such as 90.")]
    public int KeepDeliveriesDays { get; set; } = 90;
}
