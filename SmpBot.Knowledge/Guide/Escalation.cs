using System.Text.Json.Serialization;

namespace SmpBot.Knowledge.Guide;

/// <summary>Who has to be involved beside the bot, from nobody to the emergency service. Ordered.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Escalation>))]
public enum Escalation
{
    /// <summary>Nobody.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>The artist is offered.</summary>
    [JsonStringEnumMemberName("offer")] Offer,

    /// <summary>The artist is told now.</summary>
    [JsonStringEnumMemberName("artist")] Artist,

    /// <summary>A doctor, promptly.</summary>
    [JsonStringEnumMemberName("medical")] Medical,

    /// <summary>The emergency number, now.</summary>
    [JsonStringEnumMemberName("emergency")] Emergency,
}
