using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmpBot.Channels.Rendering.Sms;

/// <summary>What the next SMS may refer to.</summary>
/// <param name="Choices">What the client can choose by number; 1 is the first.</param>
/// <param name="Rest">What MORE brings, or null.</param>
internal sealed record SmsMemory(IReadOnlyList<string> Choices, string? Rest)
{
    public static SmsMemory Nothing { get; } = new([], null);

    public static SmsMemory Read(string? kept) =>
        kept is null ? Nothing : JsonSerializer.Deserialize(kept, SmsMemoryJson.Default.SmsMemory) ?? Nothing;

    public string? Write() => Choices.Count == 0 && Rest is null ? null : JsonSerializer.Serialize(this, SmsMemoryJson.Default.SmsMemory);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SmsMemory))]
internal sealed partial class SmsMemoryJson : JsonSerializerContext;
