using System.ComponentModel.DataAnnotations;

namespace SmpBot.Storage;

/// <summary>The gap log. Configuration section <c>Gaps</c>.</summary>
public sealed class GapOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Gaps";

    /// <summary>For how many days an entry is kept.</summary>
    [Range(1, 3650, ErrorMessage = "Gaps:KeepDays must be a number of days from 1 to 3650, such as 180.")]
    public int KeepDays { get; set; } = 180;
}
