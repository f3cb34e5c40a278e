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
}
