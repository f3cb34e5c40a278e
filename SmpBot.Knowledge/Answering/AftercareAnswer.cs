using System.Text.Json.Serialization;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>
/// One answer of a reply in a form that other programs read: it travels in the reply activity's <c>entities</c>.
/// Dates are the client's own calendar dates; days count from 1, the day of treatment.
/// </summary>
public sealed record AftercareAnswer
{
    /// <summary>The entity type that marks an answer among other entities.</summary>
    public const string EntityType = "aftercareAnswer";

    /// <summary>Always <see cref="EntityType"/>.</summary>
    [JsonPropertyName("type")]
    [JsonPropertyOrder(-1)]
    public string Type => EntityType;

    /// <summary>Topic id, as in the content files (for example <c>headwear</c>).</summary>
    [JsonPropertyName("topic")]
    public required string Topic { get; init; }

    /// <summary>What the answer says.</summary>
    [JsonPropertyName("verdict")]
    public required Verdict Verdict { get; init; }

    /// <summary>Healing day on <see cref="OnDate"/>; absent where the answer does not depend on a day.</summary>
    [JsonPropertyName("day")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Day { get; init; }

    /// <summary>Id of the healing stage that <see cref="Day"/> falls in.</summary>
    [JsonPropertyName("stage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stage { get; init; }

    /// <summary>The date that was asked about.</summary>
    [JsonPropertyName("onDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? OnDate { get; init; }

    /// <summary>Date of the most recent treatment that the answer is based on.</summary>
    [JsonPropertyName("treatmentDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? TreatmentDate { get; init; }

    /// <summary>First date on which it is allowed; only for answers that are not a plain yes.</summary>
    [JsonPropertyName("allowedFrom")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? AllowedFrom { get; init; }

    /// <summary>Who has to be involved.</summary>
    [JsonPropertyName("escalation")]
    public required Escalation Escalation { get; init; }

    /// <summary>Content ids that the answer rests on.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Pack and version that answered, for example <c>seed@1</c>.</summary>
    [JsonPropertyName("pack")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pack { get; init; }
}
