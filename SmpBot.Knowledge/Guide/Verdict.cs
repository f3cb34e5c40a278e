using System.Text.Json.Serialization;

namespace SmpBot.Knowledge.Guide;

/// <summary>What an answer says about the thing that was asked, on the day that was asked about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Verdict>))]
public enum Verdict
{
    /// <summary>Fine on that day.</summary>
    [JsonStringEnumMemberName("yes")] Yes,

    /// <summary>Not on that day.</summary>
    [JsonStringEnumMemberName("no")] No,

    /// <summary>Allowed with conditions, or only after the artist was asked.</summary>
    [JsonStringEnumMemberName("conditional")] Conditional,

    /// <summary>The symptom belongs to that day.</summary>
    [JsonStringEnumMemberName("expected")] Expected,

    /// <summary>The symptom does not belong to that day.</summary>
    [JsonStringEnumMemberName("unexpected")] Unexpected,

    /// <summary>A fact or explanation.</summary>
    [JsonStringEnumMemberName("info")] Info,

    /// <summary>A question back to the client.</summary>
    [JsonStringEnumMemberName("ask")] Ask,

    /// <summary>The guide does not cover it.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}
